import { CUE_WEIGHTS } from '../lexicon/cue-weights';

/** Whether the signs speak for a cue. */
export const isCue = (signs: readonly string[]): boolean =>
  signs.reduce((sum, sign) => sum + (CUE_WEIGHTS[sign] ?? 0), 0) > 0;
