import type { TextBlock, TextBlockKind } from '../../article/article';
import { fold } from './fold';
import { findQuotes, type Quote } from './quotes';
import { unquoteTitles } from './unquote-titles';

export interface Span {
  start: number;
  end: number;
}

/** A text block made ready for matching: folded text with its quotations and sentences. */
export interface Passage {
  /** Index of the text block. */
  block: number;
  kind: TextBlockKind;
  /** The text as given; `s` has the same offsets. */
  text: string;
  s: string;
  strong: [number, number][];
  quotes: Quote[];
  sentences: Span[];
  /** Where the text starts behind 新华社某地5月1日电（记者某某）. */
  body: number;
  /** A quotation of the block before is still open at the start. */
  openAtStart: boolean;
}

const TERMINATORS = new Set('。！？!?');
const QUOTE_END_STOPS = new Set('。！？!?…～~');
/** After a quotation these go on with the same sentence. */
const CARRY_ON = new Set('，、；：的等之和与及或—）');

export const isTerminator = (ch: string): boolean => TERMINATORS.has(ch);

/** Whether the quotation ends like a sentence: “……吧。” */
export function endsLikeSentence(s: string, quote: Quote): boolean {
  const last = s.charAt(quote.close - 1) === '’' ? quote.close - 2 : quote.close - 1;
  return last > quote.open && QUOTE_END_STOPS.has(s.charAt(last));
}

const DATELINE =
  /^[\s　]*(?:【[^】]{1,14}】)?(?:[【〔［（][^】〕］）]{1,30}[】〕］）])?[\s　]*(?:(?!据|根据)[^，。：；“”]{0,36}?(?:消息|快讯|综合讯|[讯电])(?:(?=[\s（：，])\s?(?:（[^）]{0,60}）)?|\s?(?:特派|本报)?记者[^“。，]{0,30}）)|[^，。：；“”]{0,40}(?:记者|实习生|通讯员)[^，。：；“”]{2,24}报道(?=[：:])|[^，。：；“”（]{2,20}[\d日]报道(?=[\s　])|[^，。：；“”（]{0,16}(?:社|报|网|台)[^，。：；“”（]{0,14}（[^）]{0,40}记者[^）]{0,60}）)?[\s：]*/;

/** No dateline goes without one of these. */
const DATELINE_WORD = /[息讯电者道]/;

/** Length of the outlet, place and reporters in front of the first sentence. */
function behindDateline(s: string): number {
  const head = s.slice(0, 160);
  return DATELINE_WORD.test(head) ? (DATELINE.exec(head)?.[0].length ?? 0) : 0;
}

/** What a sentence may end at. */
const STOPS = /[。！？!?\n]/g;

/** The length of the text where there is none. */
function nextStop(s: string, from: number): number {
  STOPS.lastIndex = from;
  return STOPS.test(s) ? STOPS.lastIndex - 1 : s.length;
}

function splitSentences(s: string, quotes: Quote[]): Span[] {
  const spans: Span[] = [];
  let start = 0;
  let next = 0;
  let i = 0;
  const cut = (end: number) => {
    if (end > start) spans.push({ start, end });
    start = end;
  };
  let stop = -1;
  for (;;) {
    if (stop < i) stop = nextStop(s, i);
    const quote = quotes[next];
    if (quote && quote.open <= stop) {
      i = Math.min(quote.close + 1, s.length);
      next++;
      if (endsLikeSentence(s, quote) && !CARRY_ON.has(s.charAt(i)) && !TERMINATORS.has(s.charAt(i))) cut(i);
      continue;
    }
    if (stop === s.length) break;
    i = stop + 1;
    if (s.charAt(stop) !== '\n')
      while (TERMINATORS.has(s.charAt(i)) || s.charAt(i) === '）' || s.charAt(i) === ' ') i++;
    cut(i);
  }
  cut(s.length);
  return spans;
}

/** Reads the blocks in order, carrying a quotation that is left open into the block behind it. */
export function toPassages(blocks: readonly (string | TextBlock)[]): Passage[] {
  let open = false;
  return blocks.map((input, block) => {
    const given: TextBlock = typeof input === 'string' ? { text: input, kind: 'p' } : input;
    const text = given.text;
    const s = unquoteTitles(fold(text));
    const firstClose = open ? s.indexOf('”') : -1;
    const firstOpen = open ? s.indexOf('“') : -1;
    const openAtStart = open && firstClose > 0 && (firstOpen < 0 || firstClose < firstOpen);
    const quotes = findQuotes(s, openAtStart);
    const last = quotes[quotes.length - 1];
    open = last !== undefined && !last.closed;
    return {
      block,
      kind: given.kind,
      text,
      s,
      strong: given.strong ?? [],
      quotes,
      sentences: splitSentences(s, quotes),
      body: behindDateline(s),
      openAtStart,
    };
  });
}
