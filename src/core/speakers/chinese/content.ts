import type { Statement } from '../../article/article';
import type { NameBook } from '../cast/name-book';
import { firstEndingAfter } from '../text/find-span';
import { endsLikeSentence, isTerminator, type Passage, type Span } from '../text/passage';
import type { Quote } from '../text/quotes';
import { clauseReturn } from './clause-return';
import type { Cue } from './cue';
import { runOnProbability } from './run-on';
import type { RunOnContext } from './run-on-features';

export interface Content extends Span {
  mode: Statement['mode'];
  /** How sure its end is, 0–1: the least sure step of running on. */
  sureness: number;
}

/** What the content tells of itself for running on. */
export type SpeechContext = Omit<RunOnContext, 'steps' | 'length' | 'quoted'>;

const CLOSERS = new Set('。！？；，!?');
const TERM_LENGTH = 8;

/** What is said behind a cue, up to `limit`, where the next cue or its quotation starts. */
export function readContent(
  passage: Passage,
  cue: Cue,
  limit: number,
  context: SpeechContext,
  book: NameBook,
): Content | null {
  const { s, quotes } = passage;
  let at = cue.content;
  while (s.charAt(at) === ' ') at++;
  if (cue.form === 'label') return { start: at, end: limit, mode: 'direct', sureness: 1 };
  const q = firstEndingAfter(quotes, at, (quote) => quote.close);
  const quote = quotes[q];
  if (quote && quote.open === at && isWhole(s, quote)) {
    const end = lastQuoteEnd(passage, q, limit, cue.pause !== 'none');
    return { start: quote.open + 1, end, mode: 'direct', sureness: 1 };
  }
  const { end, sureness } = runOn(passage, cue.lead, at, q, limit, context, book);
  if (end <= at) return null;
  const mixed = holdsQuote(passage, q, end, ({ open, close }) => close - open > TERM_LENGTH);
  return { start: at, end, mode: mixed ? 'mixed' : 'indirect', sureness };
}

/** Where the last of the quotations ends that stand side by side from number `q` on; `listed`: “甲”，“乙” too. */
function lastQuoteEnd({ s, quotes }: Passage, q: number, limit: number, listed: boolean): number {
  let close = quotes[q]?.close ?? limit;
  for (let k = q + 1; k < quotes.length; k++) {
    const quote = quotes[k];
    const inList = listed && '，、'.includes(s.charAt(close + 1)) && quote?.open === close + 2;
    if (!quote || (quote.open !== close + 1 && !inList)) break;
    const isSentence = endsLikeSentence(s, quote) || (inList && quote.close - quote.open > TERM_LENGTH);
    if (quote.open >= limit || !isSentence) break;
    close = quote.close;
  }
  return close;
}

/** Whether one of the quotations from number `q` on that end at `end` at the latest is of this sort. */
function holdsQuote({ quotes }: Passage, q: number, end: number, isSort: (quote: Quote) => boolean): boolean {
  for (let k = q; k < quotes.length; k++) {
    const quote = quotes[k];
    if (!quote || quote.close > end) return false;
    if (isSort(quote)) return true;
  }
  return false;
}

/** How far indirect speech goes that starts at `at`, in front of quotation number `q`. */
function runOn(
  passage: Passage,
  lead: number,
  at: number,
  q: number,
  limit: number,
  context: SpeechContext,
  book: NameBook,
): { end: number; sureness: number } {
  const { s, sentences } = passage;
  const index = firstEndingAfter(sentences, at, (span) => span.end);
  const first = Math.min(sentences[index]?.end ?? s.length, Math.max(limit, at));
  let end = clauseReturn(passage, lead, at, first);
  let sureness = 1;
  if (end < first) return { end, sureness };
  for (let j = index + 1; j < sentences.length && end < limit; j++) {
    const span = sentences[j];
    if (!span || span.end > limit) break;
    const quoted = holdsQuote(passage, q, span.start - 1, (quote) => endsLikeSentence(s, quote));
    const said = { ...context, steps: j - index, length: span.start - at, quoted };
    const probability = runOnProbability(passage, span, said, book);
    sureness = Math.min(sureness, Math.max(probability, 1 - probability));
    if (probability < 0.5) break;
    end = clauseReturn(passage, span.start, span.start, span.end);
    if (end < span.end) break;
  }
  return { end, sureness };
}

/** The quotation is all that is said: nothing of the clause follows it. */
function isWhole(s: string, quote: Quote): boolean {
  if (!quote.closed || endsLikeSentence(s, quote)) return true;
  let after = quote.close + 1;
  while (s.charAt(after) === ' ') after++;
  const ch = s.charAt(after);
  return ch === '' || isTerminator(ch) || CLOSERS.has(ch) || (ch === '、' && s.charAt(after + 1) === '“');
}
