import { CUE_WEIGHTS } from '../lexicon/cue-weights';

const weights = new Map(Object.entries(CUE_WEIGHTS));

/** How probable the signs make it that a verb introduces speech, 0–1. */
export function supportOf(signs: readonly string[]): number {
  let sum = 0;
  for (const sign of signs) sum += weights.get(sign) ?? 0;
  return 1 / (1 + Math.exp(-sum));
}
