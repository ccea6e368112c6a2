import type { Statement } from '../../article/article';
import type { NameBook } from '../cast/name-book';
import { firstEndingAfter } from '../text/find-span';
import { endsLikeSentence, isTerminator, type Passage, type Span } from '../text/passage';
import type { Quote } from '../text/quotes';
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
  const { s, quotes, sentences } = passage;
  let at = cue.content;
  while (s.charAt(at) === ' ') at++;
  if (cue.form === 'label') return { start: at, end: limit, mode: 'direct', sureness: 1 };
  const q = firstEndingAfter(quotes, at, (quote) => quote.close);
  const first = quotes[q];
  if (first && first.open === at && isWhole(s, first)) {
    let close = first.close;
    for (let k = q + 1; k < quotes.length; k++) {
      const quote = quotes[k];
      const listed =
        quote &&
        '，、'.includes(s.charAt(close + 1)) &&
        quote.open === close + 2 &&
        s.charAt(cue.content - 1) === '：';
      if (
        !quote ||
        (quote.open !== close + 1 && !listed) ||
        quote.open >= limit ||
        !endsLikeSentence(s, quote)
      )
        break;
      close = quote.close;
    }
    return { start: first.open + 1, end: close, mode: 'direct', sureness: 1 };
  }
  const index = firstEndingAfter(sentences, at, (span) => span.end);
  let end = Math.min(sentences[index]?.end ?? s.length, Math.max(limit, at));
  let sureness = 1;
  for (let j = index + 1; j < sentences.length && end < limit; j++) {
    const span = sentences[j];
    if (!span || span.end > limit) break;
    const quoted = quotes.some(
      (quote) => quote.open >= at && quote.close < span.start && endsLikeSentence(s, quote),
    );
    const probability = runOnProbability(
      passage,
      span,
      { ...context, steps: j - index, length: span.start - at, quoted },
      book,
    );
    sureness = Math.min(sureness, Math.max(probability, 1 - probability));
    if (probability < 0.5) break;
    end = span.end;
  }
  let mixed = false;
  for (let k = q; k < quotes.length && !mixed; k++) {
    const quote = quotes[k];
    if (!quote || quote.close > end) break;
    mixed = quote.close - quote.open > TERM_LENGTH;
  }
  return end > at ? { start: at, end, mode: mixed ? 'mixed' : 'indirect', sureness } : null;
}

/** The quotation is all that is said: nothing of the clause follows it. */
function isWhole(s: string, quote: Quote): boolean {
  if (!quote.closed || endsLikeSentence(s, quote)) return true;
  let after = quote.close + 1;
  while (s.charAt(after) === ' ') after++;
  const ch = s.charAt(after);
  return ch === '' || isTerminator(ch) || CLOSERS.has(ch);
}
