import type { Statement } from '../article/article';
import type { Evidence } from './evidence';
import { CONFIDENCE_WEIGHTS } from './lexicon/confidence-weights';

/** The reader marks statements from here up. */
export const MARK_CONFIDENCE = 0.75;

const flag = (value: boolean): number => (value ? 1 : 0);

export const CONFIDENCE_FEATURES = [
  'bias',
  'direct',
  'mixed',
  'turn',
  'according',
  'view',
  'act',
  'bare',
  'colonForm',
  'clause',
  'end',
  'person',
  'pronoun',
  'unnamed',
  'group',
  'body',
  'document',
  'strength',
  'sureness',
  'doubtfulVerb',
  'short',
  'long',
] as const;

/** What the confidence is weighed by, in the order of CONFIDENCE_FEATURES. `length` in characters. */
export function confidenceFeatures(evidence: Evidence, mode: Statement['mode'], length: number): number[] {
  const { form, pause, naming } = evidence;
  return [
    1,
    flag(mode === 'direct'),
    flag(mode === 'mixed'),
    flag(form === 'turn' || form === 'label'),
    flag(form === 'according'),
    flag(form === 'view'),
    flag(form === 'act'),
    flag(form === 'bare' || form === 'enumerated'),
    flag(form === 'colon'),
    flag(pause === 'none' && form === 'verb'),
    flag(pause === 'end'),
    flag(naming === 'person'),
    flag(naming === 'pronoun'),
    flag(naming === 'unnamed'),
    flag(naming === 'collective'),
    flag(naming === 'org'),
    flag(naming === 'document'),
    evidence.strength,
    evidence.sureness,
    flag(evidence.doubtfulVerb),
    flag(length < 12),
    flag(length > 120),
  ];
}

/** How probable it is that the words are said, and by this speaker, 0–1. */
export function confidenceOf(evidence: Evidence, mode: Statement['mode'], length: number): number {
  const features = confidenceFeatures(evidence, mode, length);
  const sum = features.reduce((total, value, k) => {
    const name = CONFIDENCE_FEATURES[k];
    return total + value * (name ? (CONFIDENCE_WEIGHTS[name] ?? 0) : 0);
  }, 0);
  return Math.round(1000 / (1 + Math.exp(-sum))) / 1000;
}
