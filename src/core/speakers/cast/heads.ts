import type { Passage, Span } from '../text/passage';
import { readHead } from './clause-head';
import { namedPerson } from './head-person';
import type { Mention } from './mention';
import type { NameBook } from './name-book';
import { readNounPhrase } from './noun-phrase';
import { skipOpeners, titleWords } from './title-span';

/** A head stands within so many characters of its clause. */
const FARTHEST = 60;
const LONGEST_HEAD = 40;
const LEAST_STRENGTH = 0.65;

export const CLAUSE_ENDS = new Set('，；：。！？“”\n');

/** The last person who heads a clause that ends in the span; null where nobody does. */
export function lastPersonHeading(passage: Passage, { start, end }: Span, book: NameBook): Mention | null {
  const { s } = passage;
  let clauseEnd = end - 1;
  while (clauseEnd >= start && !CLAUSE_ENDS.has(s.charAt(clauseEnd))) clauseEnd--;
  while (clauseEnd >= start) {
    let clause = clauseEnd;
    while (clause > start && !CLAUSE_ENDS.has(s.charAt(clause - 1))) clause--;
    const head = personOf(s, clause, clauseEnd, book);
    if (head) return head;
    clauseEnd = clause - 1;
  }
  return null;
}

function personOf(s: string, start: number, end: number, book: NameBook): Mention | null {
  if (end - start < 2 || !mayName(s, start, Math.min(end, start + FARTHEST), book)) return null;
  const from = skipOpeners(s, start, end);
  const to = Math.min(end, from + LONGEST_HEAD);
  const whole = to === end ? readNounPhrase(s, from, end, book) : null;
  const head =
    readHead(s, from, to, book) ??
    (whole?.kind === 'person' && whole.strength >= 0.8 ? whole : namedPerson(s, from, to, book));
  return head?.kind === 'person' && head.strength >= LEAST_STRENGTH ? head : null;
}

/** Whether a known name, a title, or 的 stands in [start, end): without one no person is named there. */
function mayName(s: string, start: number, end: number, book: NameBook): boolean {
  for (let i = start; i < end; i++)
    if (s.charAt(i) === '的' || titleWords.at(s, i) > 0 || book.at(s, i) > 0 || book.addressed(s, i) > 0)
      return true;
  return false;
}
