import type { Draft } from './evidence';
import { CONFIDENCE_WEIGHTS } from './lexicon/confidence-weights';

/** The reader marks statements from here up. */
export const MARK_CONFIDENCE = 0.76;

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
  'support',
  'sureness',
  'doubtfulVerb',
  'short',
  'long',
  'titled',
  'often',
  'lonelyName',
  'longName',
] as const;

/** What a draft is weighed by, in the order of CONFIDENCE_FEATURES; `count`: statements of the same actor. */
export function confidenceFeatures({ actor, evidence, mode, start, end }: Draft, count: number): number[] {
  const { form, pause, naming } = evidence;
  const length = end - start;
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
    evidence.support,
    evidence.sureness,
    flag(evidence.doubtfulVerb),
    flag(length < 12),
    flag(length > 120),
    flag(actor.titles.size > 0),
    flag(count >= 3),
    flag(actor.kind === 'person' && actor.titles.size === 0 && count === 1),
    flag(actor.kind !== 'person' && actor.name.length > 10),
  ];
}

/** How probable it is that the words are said, and by this speaker, 0–1. */
export function confidenceOf(draft: Draft, count: number): number {
  const features = confidenceFeatures(draft, count);
  const sum = features.reduce((total, value, k) => {
    const name = CONFIDENCE_FEATURES[k];
    return total + value * (name ? (CONFIDENCE_WEIGHTS[name] ?? 0) : 0);
  }, 0);
  return Math.round(1000 / (1 + Math.exp(-sum))) / 1000;
}
