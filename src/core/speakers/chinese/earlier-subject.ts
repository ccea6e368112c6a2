import { readHead } from '../cast/clause-head';
import { namedPerson } from '../cast/head-person';
import type { Mention } from '../cast/mention';
import type { NameBook } from '../cast/name-book';
import { readNounPhrase } from '../cast/noun-phrase';
import { skipOpeners } from '../cast/title-span';

export const CLAUSE_MARKS = new Set('，；：。！？!?\n');

const RECEIVED =
  /(?:接到|收到|接|据)了?([^，。；“”]{2,14}?)(?:上门|电话|紧急|打来电话)?(?:报警|报案|反映|投诉|举报|求助|爆料|报料|来电|致电)$/;

/** 派出所接到市民王某报警，称…: whoever called, not who took the call. */
export function caller(s: string, clause: number, end: number, book: NameBook): Mention | null {
  const call = RECEIVED.exec(s.slice(Math.max(clause, end - 40), end));
  if (!call?.[1]) return null;
  const start = Math.max(clause, end - 40) + call.index + call[0].indexOf(call[1]);
  const mention = readNounPhrase(s, start, start + call[1].length, book);
  return mention && mention.kind !== 'pronoun' && mention.strength >= 0.6 ? mention : null;
}

/** The subject of an earlier clause of the same sentence: 杨某主持会议，强调，… */
export function earlierSubject(s: string, sentence: number, clause: number, book: NameBook): Mention | null {
  let end = clause - 1;
  for (let n = 0; n < 6 && end > sentence; n++) {
    let start = end;
    while (start > sentence && !CLAUSE_MARKS.has(s.charAt(start - 1)) && s.charAt(start - 1) !== '”') start--;
    const called = caller(s, start, end, book);
    if (called) return called;
    const from = skipOpeners(s, start, end);
    const head = readHead(s, from, Math.min(end, from + 60), book) ?? namedPerson(s, from, end, book);
    if (head && head.strength >= 0.5) return head;
    end = start - 1;
  }
  return null;
}
