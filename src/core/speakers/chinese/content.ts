import type { Statement } from '../../article/article';
import type { NameBook } from '../cast/name-book';
import { firstEndingAfter } from '../text/find-span';
import { endsLikeSentence, isTerminator, type Passage, type Span } from '../text/passage';
import type { Quote } from '../text/quotes';
import type { Cue } from './cue-finder';
import { runsOn } from './run-on';

export interface Content extends Span {
  mode: Statement['mode'];
}

const CLOSERS = new Set('。！？；，!?');
const TERM_LENGTH = 8;

/** What is said behind a cue, up to `limit`, where the next cue or its quotation starts. */
export function readContent(passage: Passage, cue: Cue, limit: number, book: NameBook): Content | null {
  const { s, quotes, sentences } = passage;
  let at = cue.content;
  while (s.charAt(at) === ' ') at++;
  const q = firstEndingAfter(quotes, at, (quote) => quote.close);
  const first = quotes[q];
  if (first && first.open === at && isWhole(s, first)) {
    let close = first.close;
    for (let k = q + 1; k < quotes.length; k++) {
      const quote = quotes[k];
      if (!quote || quote.open !== close + 1 || quote.open >= limit || !endsLikeSentence(s, quote)) break;
      close = quote.close;
    }
    return { start: first.open + 1, end: close, mode: 'direct' };
  }
  const index = firstEndingAfter(sentences, at, (span) => span.end);
  let end = Math.min(sentences[index]?.end ?? s.length, Math.max(limit, at));
  for (let j = index + 1; j < sentences.length && end < limit; j++) {
    const span = sentences[j];
    if (!span || span.end > limit) break;
    if (s.charAt(span.start) !== '“' && !runsOn(s, span.start, span.end, cue.verb, book)) break;
    end = span.end;
  }
  let mixed = false;
  for (let k = q; k < quotes.length && !mixed; k++) {
    const quote = quotes[k];
    if (!quote || quote.close > end) break;
    mixed = quote.close - quote.open > TERM_LENGTH;
  }
  return end > at ? { start: at, end, mode: mixed ? 'mixed' : 'indirect' } : null;
}

/** The quotation is all that is said: nothing of the clause follows it. */
function isWhole(s: string, quote: Quote): boolean {
  if (!quote.closed || endsLikeSentence(s, quote)) return true;
  let after = quote.close + 1;
  while (s.charAt(after) === ' ') after++;
  const ch = s.charAt(after);
  return ch === '' || isTerminator(ch) || CLOSERS.has(ch);
}
