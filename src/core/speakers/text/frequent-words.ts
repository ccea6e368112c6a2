import { FREQUENT_VERBS } from '../lexicon/frequent-verbs';
import { FREQUENT_WORDS } from '../lexicon/frequent-words';
import { WordSet } from './word-set';

/** Verbs of two characters that start a predicate behind a whole noun phrase. */
export const frequentVerbs = new WordSet(FREQUENT_VERBS);

const pairs = new Set<number>();
for (const group of FREQUENT_WORDS.trim().split(/\s+/))
  for (let k = 1; k < group.length; k++) pairs.add(group.charCodeAt(0) * 65536 + group.charCodeAt(k));

/** Whether the two characters at `i` are a common word. */
export const isFrequentPair = (s: string, i: number): boolean =>
  i >= 0 && i + 1 < s.length && pairs.has(s.charCodeAt(i) * 65536 + s.charCodeAt(i + 1));
