import type { Passage } from '../text/passage';
import { CLAUSE_ENDS } from './heads';
import type { Mention } from './mention';
import type { NameBook } from './name-book';
import { readNounPhrase } from './noun-phrase';
import { roles } from './source-words';
import { skipOpeners } from './title-span';

/** Points back at somebody or something. */
export const DEICTIC = /^(?:该|上述|这位|这名|那位|那名|此|这个|这家|这份|这篇|前述|本)/;

/** Passages that are looked through, and characters of each. */
const PASSAGES = 6;
const WINDOW = 400;
const COUNTED = /一[名位个][^，。；：“”]{0,24}$/;

/** 一名目睹经过的男子…这名男子说, 某店工作人员…该工作人员称: the phrase that brought the one meant in, and where. */
export function findIntroduced(
  passages: readonly Passage[],
  { kind, name, start: place }: Mention,
  book: NameBook,
): { mention: Mention; passage: Passage } | null {
  const head = name.replace(DEICTIC, '');
  if (kind !== 'role' || !roles.has(head)) return null;
  for (let k = passages.length - 1; k >= 0 && k >= passages.length - PASSAGES; k--) {
    const passage = passages[k];
    if (!passage) continue;
    const end = k === passages.length - 1 ? place : passage.s.length;
    const mention = lastPhrase(passage.s, Math.max(0, end - WINDOW), end, head, book);
    if (mention) return { mention, passage };
  }
  return null;
}

/** The last phrase in [from, to) that ends in this word and has something of its own in front of it. */
function lastPhrase(s: string, from: number, to: number, head: string, book: NameBook): Mention | null {
  for (let at = s.lastIndexOf(head, to - head.length); at >= from; at = s.lastIndexOf(head, at - 1)) {
    let clause = at;
    while (clause > from && !CLAUSE_ENDS.has(s.charAt(clause - 1))) clause--;
    const end = at + head.length;
    const counted = COUNTED.exec(s.slice(clause, at));
    const start = counted ? clause + counted.index : skipOpeners(s, clause, end);
    if (start >= at) continue;
    const mention = readNounPhrase(s, start, end, book);
    if (
      mention &&
      !mention.deictic &&
      mention.kind !== 'person' &&
      mention.strength >= 0.7 &&
      mention.name.length > head.length
    )
      return mention;
  }
  return null;
}
