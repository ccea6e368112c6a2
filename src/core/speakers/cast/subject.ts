import { BETWEEN, PHRASE_STARTS } from '../lexicon/adverbials';
import { WordSet } from '../text/word-set';
import type { NameBook } from './name-book';
import { type Mention, readNounPhrase } from './noun-phrase';
import { skipOpeners, timeAt, titleWords } from './title-span';

const between = new WordSet(BETWEEN);
const phraseStarts = new WordSet(PHRASE_STARTS);
const pronounHeads = new WordSet('他 她 他们 她们 双方 两人 二人 后者 前者 其');
/** Predicate words that also start names of bodies. */
const keptHeads = new Set([
  '支持',
  '反对',
  '参与',
  '最后',
  '现在',
  '当时',
  '同时',
  '综合',
  '用户',
  '国际',
  '决定',
  '分析',
  '参加',
  '出席',
]);
const MAX_PHRASE = 60;

/** Takes adverbs, times and brackets off the right end of [from, to). */
export function trimAdverbials(s: string, from: number, to: number): number {
  let end = to;
  for (;;) {
    while (end > from && (s.charAt(end - 1) === ' ' || s.charAt(end - 1) === '，')) end--;
    const word = between.before(s, end, from);
    if (word > 0 && end - word > from) {
      end -= word;
      continue;
    }
    const time = timeBefore(s, from, end);
    if (time > 0 && end - time > from) {
      end -= time;
      continue;
    }
    const manner = /[\u3400-\u9fff]{2,4}地$/.exec(s.slice(Math.max(from, end - 6), end));
    if (manner && !/(?:当|本|该|各|两|外|基|土|场|产|属|驻|营)地$/.test(manner[0])) {
      const length = between.before(s, end - 1, from);
      end -= Math.max(length + 1, 3);
      if (end <= from) return from;
      continue;
    }
    return end;
  }
}

function timeBefore(s: string, from: number, end: number): number {
  for (let start = Math.max(from, end - 14); start < end; start++)
    if (timeAt(s, start) === end - start) return end - start;
  return 0;
}

/**
 * The speaker in front of a cue verb: reads the clause [from, to), whole when it is nothing but the speaker
 * and adverbs, else from its head up to the first word that starts a predicate.
 */
export function readSubject(s: string, from: number, to: number, book: NameBook): Mention | null {
  const start = skipOpeners(s, from, to);
  const end = trimAdverbials(s, start, to);
  if (end <= start) return null;
  if (end - start <= MAX_PHRASE) {
    const head = readHead(s, start, end, book);
    if (head && (head.end === end || head.kind === 'person' || head.kind === 'pronoun')) return head;
    const whole = readNounPhrase(s, start, end, book);
    if (whole && whole.strength >= 0.5) return whole;
    return head ?? whole;
  }
  return readHead(s, start, Math.min(end, start + MAX_PHRASE), book);
}

/** The phrase at the head of a clause, up to the first word that starts a predicate. */
export function readHead(s: string, start: number, end: number, book: NameBook): Mention | null {
  const pronoun = pronounHeads.at(s, start);
  if (pronoun > 0 && !/^其[他它余实中次]/.test(s.slice(start, start + 2)))
    return {
      kind: 'pronoun',
      start,
      end: start + pronoun,
      name: s.slice(start, start + pronoun),
      strength: 0.8,
    };
  if (book.at(s, start) === 0 && titleWords.at(s, start) === 0) {
    const predicate = phraseStarts.at(s, start);
    if (predicate > 1 && !keptHeads.has(s.slice(start, start + 2))) return null;
  }
  for (let i = start; i < end; i++) {
    const known = book.at(s, i);
    if (known === 0) continue;
    const isHead = i === start || titleWords.before(s, trimmedEnd(s, i), start) > 0;
    if (isHead) return readNounPhrase(s, start, i + known, book);
    break;
  }
  for (let i = start + 1; i < end; i++) {
    if (phraseStarts.at(s, i) === 0 && between.at(s, i) < 2 && timeAt(s, i) === 0) continue;
    const phrase = readNounPhrase(s, start, i, book);
    if (phrase && phrase.strength >= 0.5) return phrase;
  }
  return null;
}

function trimmedEnd(s: string, at: number): number {
  let end = at;
  while (s.charAt(end - 1) === ' ') end--;
  if (s.charAt(end - 1) === '）') {
    const open = s.lastIndexOf('（', end);
    if (open > 0) end = open;
  }
  return end;
}
