import type { Correction, Reading, Speaker, Statement, TextBlock } from '../article/article';
import { textBlocks } from '../content/text-blocks';

/** UTF-16 units of the text before and after that tell equal words apart. */
const CONTEXT = 16;

type Span = Pick<Statement, 'block' | 'start' | 'end'>;

/**
 * A reader's word on one mark: it belongs to the speaker of that name, or (null) to nobody. Anchored by
 * quotation, because blocks move when something is restored.
 */
export function correctionOf(reading: Reading, statement: Span, speaker: string | null): Correction {
  return { quote: quoteOf(textOf(reading), statement), speaker };
}

/**
 * The reading as its reader has put it right, for certain. The words are looked for in the text and not among
 * the statements: an engine that cuts statements differently, or no longer finds one there, is corrected all
 * the same, and keeps what it says of the words around them. Words that are no longer there change nothing,
 * nor does applying the same corrections again.
 */
export function withCorrections<R extends Reading>(reading: R, corrections: Correction[]): R {
  if (corrections.length === 0) return reading;
  const text = textOf(reading);
  const speakers = [...reading.speakers];
  let { statements } = reading;
  for (const { quote, speaker } of mergeCorrections(corrections)) {
    const span = spanOf(quote, text);
    if (span) statements = assign(statements, span, speaker === null ? null : idOf(speaker, speakers), text);
  }
  return { ...reading, speakers, statements };
}

/** Of several words on the same quotation the last counts. */
export function mergeCorrections(...lists: Correction[][]): Correction[] {
  const byQuote = new Map<string, Correction>();
  for (const correction of lists.flat()) {
    const { exact, prefix, suffix } = correction.quote;
    const key = JSON.stringify([exact, prefix, suffix]);
    byQuote.delete(key);
    byQuote.set(key, correction);
  }
  return [...byQuote.values()];
}

/** All blocks as one text, for words that are a block of their own are told apart by the blocks around them. */
interface Text {
  blocks: TextBlock[];
  whole: string;
  /** Where each block begins in it. */
  starts: number[];
}

function textOf({ article }: Reading): Text {
  const blocks = textBlocks(article.content);
  let length = 0;
  const starts = blocks.map(({ text }) => {
    const start = length;
    length += text.length + 1;
    return start;
  });
  return { blocks, starts, whole: blocks.map(({ text }) => text).join('\n') };
}

function quoteOf({ whole, starts }: Text, span: Span): Correction['quote'] {
  const begin = starts[span.block] ?? 0;
  const [start, end] = [begin + span.start, begin + span.end];
  return {
    exact: whole.slice(start, end),
    prefix: whole.slice(Math.max(0, start - CONTEXT), start),
    suffix: whole.slice(end, end + CONTEXT),
  };
}

/**
 * Where the quoted words stand; where they do more than once, with most of what stood around them. Few words
 * are only themselves where at least half of that still stands there: else they are somebody else's.
 */
function spanOf({ exact, prefix, suffix }: Correction['quote'], text: Text): Span | undefined {
  if (exact === '') return undefined;
  let best: Span | undefined;
  let most = exact.length < CONTEXT ? (prefix.length + suffix.length) / 2 : 0;
  let block = 0;
  for (let at = text.whole.indexOf(exact); at >= 0; at = text.whole.indexOf(exact, at + 1)) {
    while ((text.starts[block + 1] ?? Infinity) <= at) block++;
    const agreed =
      commonEnd(text.whole.slice(0, at), prefix) + commonStart(text.whole.slice(at + exact.length), suffix);
    if (best ? agreed <= most : agreed < most) continue;
    most = agreed;
    const start = at - (text.starts[block] ?? 0);
    best = { block, start, end: start + exact.length };
  }
  return best;
}

function commonStart(text: string, other: string): number {
  let length = 0;
  while (length < other.length && text[length] === other[length]) length++;
  return length;
}

function commonEnd(text: string, other: string): number {
  let length = 0;
  while (length < other.length && text.at(-1 - length) === other.at(-1 - length)) length++;
  return length;
}

/** The statements with these words given to a speaker, or to nobody; what overlaps them is cut back to its rest. */
function assign(statements: Statement[], span: Span, speaker: string | null, { blocks }: Text): Statement[] {
  const isMet = ({ block, start, end }: Statement) =>
    block === span.block && start < span.end && end > span.start;
  const [met] = statements.filter(isMet).sort((a, b) => overlap(b, span) - overlap(a, span));
  const given: Statement[] =
    speaker === null
      ? []
      : [{ ...(met ?? { mode: modeOf(span, blocks) }), ...span, speaker, confidence: 1 } as Statement];
  const rest = statements.flatMap((statement): Statement[] => {
    if (!isMet(statement)) return [statement];
    const { start, end } = statement;
    const pieces = [
      { ...statement, end: Math.min(end, span.start) },
      ...(statement === met ? given : []),
      { ...statement, start: Math.max(start, span.end) },
    ];
    return pieces.filter((piece) => given.includes(piece) || hasWords(piece, blocks));
  });
  return met ? rest : [...rest, ...given];
}

const overlap = (a: Span, b: Span) => Math.min(a.end, b.end) - Math.max(a.start, b.start);

/** A full stop that is left over is nobody's statement. */
function hasWords({ block, start, end }: Span, blocks: TextBlock[]): boolean {
  return start < end && /[\p{L}\p{N}]/u.test(blocks[block]?.text.slice(start, end) ?? '');
}

function modeOf({ block, start }: Span, blocks: TextBlock[]): Statement['mode'] {
  return /[“‘「『"]$/.test(blocks[block]?.text.slice(0, start) ?? '') ? 'direct' : 'indirect';
}

/** Of the speaker of that name; one whom the engine does not know is added. */
function idOf(name: string, speakers: Speaker[]): string {
  const known =
    speakers.find((speaker) => speaker.name === name) ??
    speakers.find((speaker) => speaker.aliases.includes(name));
  if (known) return known.id;
  const added: Speaker = { id: `reader:${name}`, name, kind: 'person', titles: [], aliases: [] };
  speakers.push(added);
  return added.id;
}
