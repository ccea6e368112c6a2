import { CUE_WEIGHTS } from '../lexicon/cue-weights';

/** How probable the signs make it that a verb introduces speech, 0–1. */
export function supportOf(signs: readonly string[]): number {
  const sum = signs.reduce((total, sign) => total + (CUE_WEIGHTS[sign] ?? 0), 0);
  return 1 / (1 + Math.exp(-sum));
}
