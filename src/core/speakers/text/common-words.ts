import { COMMON_VERBS } from '../lexicon/common-verbs';
import { COMMON_WORDS } from '../lexicon/common-words';
import { WordSet } from './word-set';

/** Verbs of two characters that start a predicate behind a whole noun phrase. */
export const commonVerbs = new WordSet(COMMON_VERBS);

const pairs = new Set<number>();
for (const group of COMMON_WORDS.trim().split(/\s+/))
  for (let k = 1; k < group.length; k++) pairs.add(group.charCodeAt(0) * 65536 + group.charCodeAt(k));

/** Whether the two characters at `i` are a common word. */
export const isCommonPair = (s: string, i: number): boolean =>
  i >= 0 && i + 1 < s.length && pairs.has(s.charCodeAt(i) * 65536 + s.charCodeAt(i + 1));
