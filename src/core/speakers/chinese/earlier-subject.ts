import { readHead } from '../cast/clause-head';
import { namedPerson } from '../cast/head-person';
import type { Mention } from '../cast/mention';
import type { NameBook } from '../cast/name-book';
import { skipOpeners } from '../cast/title-span';

export const CLAUSE_MARKS = new Set('，；：。！？!?\n');

/** The subject of an earlier clause of the same sentence: 杨某主持会议，强调，… */
export function earlierSubject(s: string, sentence: number, clause: number, book: NameBook): Mention | null {
  let end = clause - 1;
  for (let n = 0; n < 6 && end > sentence; n++) {
    let start = end;
    while (start > sentence && !CLAUSE_MARKS.has(s.charAt(start - 1)) && s.charAt(start - 1) !== '”') start--;
    const from = skipOpeners(s, start, end);
    const head = readHead(s, from, Math.min(end, from + 60), book) ?? namedPerson(s, from, end, book);
    if (head && head.strength >= 0.5) return head;
    end = start - 1;
  }
  return null;
}
