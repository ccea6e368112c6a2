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

/** The persons who head the clauses that end in the span, in order. */
export function personsHeading(passage: Passage, { start, end }: Span, book: NameBook): Mention[] {
  const { s } = passage;
  const persons: Mention[] = [];
  let clause = start;
  for (let i = start; i < end; i++) {
    if (!CLAUSE_ENDS.has(s.charAt(i))) continue;
    const head = personOf(s, clause, i, book);
    if (head) persons.push(head);
    clause = i + 1;
  }
  return persons;
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
