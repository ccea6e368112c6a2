import type { Statement } from '../../article/article';
import type { NameBook } from '../cast/name-book';
import type { Actor, Registry } from '../cast/registry';
import { readHead } from '../cast/subject';
import { skipOpeners } from '../cast/title-span';
import { endsLikeSentence, isTerminator, type Passage } from '../text/passage';
import type { Quote } from '../text/quotes';
import { type Cue, findCues } from './cue-finder';
import { runsOn } from './run-on';

/** A statement whose speaker is not yet numbered. */
export type Draft = Omit<Statement, 'speaker'> & { actor: Actor };

const CLOSERS = new Set('。！？；，!?');

/** The statements of one passage of running text, in order. */
export function readStatements(passage: Passage, registry: Registry, book: NameBook): Draft[] {
  const cues = findCues(passage, book);
  const owner = quoteOwners(passage, cues);
  const drafts: Draft[] = [];
  let sentence = 0;
  const noticeUpTo = (place: number) => {
    for (; sentence < passage.sentences.length; sentence++) {
      const span = passage.sentences[sentence];
      if (!span || span.start > place) return;
      const from = skipOpeners(passage.s, span.start, span.end);
      const head = readHead(passage.s, from, Math.min(span.end, from + 40), book);
      if (head) registry.notice(head, passage);
    }
  };
  cues.forEach((cue, k) => {
    noticeUpTo(cue.lead);
    const actor = cue.mention ? registry.resolve(cue.mention, passage) : registry.last;
    if (!actor) return;
    const make = (start: number, end: number, mode: Statement['mode']) => {
      const draft = trimmed(passage, start, end);
      if (draft)
        drafts.push({
          ...draft,
          actor,
          block: passage.block,
          mode,
          cue: passage.text.slice(cue.verbStart, cue.verbEnd),
          cueStart: cue.verbStart,
          cueEnd: cue.verbEnd,
          confidence: cue.strength,
        });
    };
    for (const quote of owner.get(cue) ?? []) make(quote.open + 1, quote.close, 'direct');
    if (cue.contentEnd !== undefined) make(cue.content, cue.contentEnd, 'indirect');
    else if (cue.pause !== 'end') foreContent(passage, cue, cues[k + 1], owner, book, make);
  });
  noticeUpTo(passage.s.length);
  return drafts;
}

/** Quotations that stand in front of their cue: “…”他说 */
function quoteOwners(passage: Passage, cues: Cue[]): Map<Cue, Quote[]> {
  const owners = new Map<Cue, Quote[]>();
  const { s, quotes } = passage;
  cues.forEach((cue, k) => {
    if (!cue.afterQuote || cue.form !== 'verb') return;
    let index = -1;
    quotes.forEach((quote, q) => {
      if (quote.close < cue.verbStart) index = q;
    });
    const owned: Quote[] = [];
    const previous = cues[k - 1];
    for (let q = index; q >= 0; q--) {
      const quote = quotes[q];
      if (!quote) break;
      const next = quotes[q + 1];
      if (owned.length > 0 && next && next.open !== quote.close + 1) break;
      const governed = previous && previous.content >= quote.open - 1 && previous.content <= quote.open;
      if (governed && previous.pause !== 'none') break;
      if (
        quote.open > 0 &&
        !CLOSERS.has(s.charAt(quote.open - 1)) &&
        s.charAt(quote.open - 1) !== '”' &&
        s.charAt(quote.open - 1) !== ' ' &&
        s.charAt(quote.open - 1) !== '：'
      )
        break;
      owned.unshift(quote);
    }
    if (owned.length > 0) owners.set(cue, owned);
  });
  return owners;
}

function foreContent(
  passage: Passage,
  cue: Cue,
  next: Cue | undefined,
  owners: Map<Cue, Quote[]>,
  book: NameBook,
  make: (start: number, end: number, mode: Statement['mode']) => void,
): void {
  const { s, quotes, sentences } = passage;
  const nextQuotes = next ? owners.get(next) : undefined;
  const limit = next ? Math.min(next.lead, nextQuotes?.[0]?.open ?? next.lead) : s.length;
  let at = cue.content;
  while (s.charAt(at) === ' ') at++;
  const first = quotes.find((quote) => quote.open === at);
  if (first && isWhole(s, first)) {
    let close = first.close;
    for (const quote of quotes)
      if (quote.open === close + 1 && quote.open < limit && endsLikeSentence(s, quote)) close = quote.close;
    make(first.open + 1, close, 'direct');
    return;
  }
  const index = sentences.findIndex((span) => span.end > at);
  let end = Math.min(sentences[index]?.end ?? s.length, Math.max(limit, at));
  for (let j = index + 1; j < sentences.length && end < limit; j++) {
    const span = sentences[j];
    if (!span || span.end > limit) break;
    const bareQuote = s.charAt(span.start) === '“';
    if (!bareQuote && !runsOn(s, span.start, span.end, cue.verb, book)) break;
    end = span.end;
  }
  if (cue.form === 'according' && next && next.lead <= end && next.lead <= at + 1) return;
  const mixed = quotes.some(
    (quote) => quote.open >= at && quote.close <= end && quote.close - quote.open > 8,
  );
  make(at, end, mixed ? 'mixed' : 'indirect');
}

/** The quotation is all that is said: nothing of the clause follows it. */
function isWhole(s: string, quote: Quote): boolean {
  if (!quote.closed) return true;
  let after = quote.close + 1;
  while (s.charAt(after) === ' ') after++;
  const ch = s.charAt(after);
  return endsLikeSentence(s, quote) || ch === '' || isTerminator(ch) || CLOSERS.has(ch);
}

/** Takes marks and spaces off both ends; null where nothing is left. */
function trimmed(passage: Passage, from: number, to: number): { start: number; end: number } | null {
  const { s } = passage;
  let start = from;
  let end = to;
  while (
    start < end &&
    ' ，：。；、“'.includes(s.charAt(start)) &&
    !passage.quotes.some((q) => q.open === start && q.close < end - 1)
  )
    start++;
  while (end > start && ' ，：；、'.includes(s.charAt(end - 1))) end--;
  if (s.charAt(end - 1) === '”' && passage.quotes.some((q) => q.close === end - 1 && q.open < start)) end--;
  return end > start ? { start, end } : null;
}
