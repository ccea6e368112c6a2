import type { Span } from '../text/passage';
import { findQuotes, type Quote } from '../text/quotes';

/** An English paragraph with its quotations (marks folded to “ ”) and sentences. */
export interface EnglishText {
  text: string;
  /** Same offsets; quotation marks are “ ”, apostrophes '. */
  s: string;
  quotes: Quote[];
  sentences: Span[];
}

const ABBREVIATIONS = new Set(
  'Mr Mrs Ms Dr Gov Sen Rep Gen Col Lt Capt Sgt Prof St Jr Sr Co Corp Inc Ltd No vs U.S U.K U.N D.C a.m p.m Jan Feb Mar Apr Jun Jul Aug Sept Oct Nov Dec Maj Adm etc'.split(
    ' ',
  ),
);

/** A sentence without an end is cut here, in characters, so that time stays linear. */
const LONGEST = 1000;

/** Straight and curly marks to one form, length kept. */
function foldMarks(text: string): string {
  let straight = 0;
  return text.replace(/["‘’＂]/g, (mark) => {
    if (mark === '‘' || mark === '’') return "'";
    return straight++ % 2 === 0 ? '“' : '”';
  });
}

export function readEnglish(text: string): EnglishText {
  const s = foldMarks(text);
  const quotes = findQuotes(s);
  const sentences: Span[] = [];
  let start = 0;
  let next = 0;
  for (let i = 0; i < s.length; i++) {
    const quote = quotes[next];
    if (quote && i >= quote.open) {
      i = Math.min(quote.close, s.length - 1);
      next++;
      if (/[.!?]/.test(s.charAt(i - 1)) && opensSentence(s, i + 1) && !namesSpeaker(s, i + 1)) {
        sentences.push({ start, end: i + 1 });
        start = i + 1;
      }
      continue;
    }
    if (i - start > LONGEST && s.charAt(i) === ' ') {
      sentences.push({ start, end: i });
      start = i;
      continue;
    }
    if (!/[.!?]/.test(s.charAt(i)) || !opensSentence(s, i + 1) || isAbbreviation(s, i)) continue;
    sentences.push({ start, end: i + 1 });
    start = i + 1;
  }
  if (start < s.length) sentences.push({ start, end: s.length });
  return { text, s, quotes, sentences };
}

/** White space and a capital, digit or quotation mark follow. */
function opensSentence(s: string, i: number): boolean {
  if (s.charAt(i) !== ' ' && i < s.length) return false;
  return i >= s.length || /^\s+["“‘([A-Z0-9—]/.test(s.slice(i, i + 4));
}

/** “…?” Cooper said: the quotation goes on with its cue. */
function namesSpeaker(s: string, i: number): boolean {
  return /^ (?:[A-Z][\w'.-]+ |[a-z]+ ){1,6}?(?:said|says|asked|told|added|wrote|replied)\b/.test(
    s.slice(i, i + 90),
  );
}

function isAbbreviation(s: string, dot: number): boolean {
  if (s.charAt(dot) !== '.') return false;
  let from = dot;
  while (from > 0 && /[A-Za-z.]/.test(s.charAt(from - 1)) && dot - from < 8) from--;
  const word = s.slice(from, dot);
  return ABBREVIATIONS.has(word) || /^[A-Z]$/.test(word);
}
