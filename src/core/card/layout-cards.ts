import { type Leaves, type Space, sizePart } from './arrange';
import type { Card } from './box';
import { cardLabels } from './card-labels';
import { cardWords } from './card-words';
import { isTraditional, type Measure } from './font';
import { type PaletteId, palettes } from './palette';
import { type Code, qrCode } from './qr-code';
import type { CardRequest } from './request';
import { type Holdings, sizeLeaf } from './size-leaf';
import { type Part, type Ratio, ratios, type Template, type TextPart } from './template';
import { fitSeries } from './typeset/fit-series';
import { fitText } from './typeset/fit-text';
import type { SetText } from './typeset/set-text';

export interface CardOptions {
  template: Template;
  ratio: Ratio;
  /** Show the address as a QR code. */
  qr: boolean;
  palette?: PaletteId;
  /** A lead picture has been read and can be drawn. */
  hasPicture: boolean;
  measure: Measure;
}

/** What the reader should be told about the card. */
export type CardNote = 'address-too-long' | 'no-address' | 'words-cut';

export interface CardSet {
  /** One, or the numbered pieces of a long text; never empty. */
  cards: Card[];
  notes: CardNote[];
}

/** More pictures than this nobody passes on: what is longer is cut, and the reader told. */
const mostCards = 9;

interface Job {
  holdings: Holdings;
  tree: Part;
  size: Space;
  card: Omit<Card, 'boxes'>;
  template: Template;
}

function draw(job: Job, holdings: Holdings): Card {
  const leaves: Leaves = { size: (part, space) => sizeLeaf(part, space, holdings), colour: holdings.colour };
  const sized = sizePart(job.tree, job.size, leaves);
  return { ...job.card, boxes: sized ? sized.place({ x: 0, y: 0, ...job.size }) : [] };
}

function roomOf(part: TextPart, space: Space): { along: number; across: number } {
  return part.vertical ? { along: space.h, across: space.w } : { along: space.w, across: space.h };
}

/** The text on one card; null where it is too long for that. */
function onOneCard(job: Job): Card | null {
  let fits = true;
  const body = (part: TextPart, space: Space): SetText => {
    const setting = { ...job.holdings.setting, vertical: part.vertical ?? false };
    const set = fitText(job.holdings.words.body, part.style, roomOf(part, space), setting);
    fits = set.fits;
    return set;
  };
  const card = draw(job, { ...job.holdings, body });
  return fits ? card : null;
}

function dealOut(job: Job, text: readonly string[]): SetText[] {
  const words = { ...job.holdings.words, page: ['1/9'] };
  let found: SetText[] = [];
  const body = (part: TextPart, space: Space): SetText => {
    const setting = { ...job.holdings.setting, vertical: part.vertical ?? false };
    const room = roomOf(part, space);
    found = fitSeries(text, job.template.series, room, setting);
    return found[0] ?? fitText(text, job.template.series, room, setting);
  };
  draw(job, { ...job.holdings, words, body });
  return found;
}

/** The part of a text that `mostCards` hold, ended with an ellipsis. */
function cutText(text: readonly string[], share: number): string[] {
  let left = Math.floor(text.join('').length * share);
  const kept: string[] = [];
  for (const paragraph of text) {
    if (left <= 0) break;
    kept.push(paragraph.slice(0, left).replace(/[\ud800-\udbff]$/, ''));
    left -= paragraph.length;
  }
  return [...kept.slice(0, -1), `${(kept.at(-1) ?? '').replace(/[\p{P}\s]+$/u, '')}……`];
}

function onSeveralCards(job: Job, notes: CardNote[]): Card[] {
  let text: readonly string[] = job.holdings.words.body;
  let dealt = dealOut(job, text);
  while (dealt.length > mostCards) {
    if (!notes.includes('words-cut')) notes.push('words-cut');
    text = cutText(text, (mostCards / dealt.length) * 0.97);
    dealt = dealOut(job, text);
  }
  return dealt.map((page, index) => {
    const words = { ...job.holdings.words, page: [`${index + 1}/${dealt.length}`] };
    return draw(job, { ...job.holdings, words, body: () => page });
  });
}

function codeFor(request: CardRequest, options: CardOptions, notes: CardNote[]): Code | null {
  if (!options.qr) return null;
  const code = qrCode(request.url);
  if (!code) notes.push(/^https?:/i.test(request.url) ? 'address-too-long' : 'no-address');
  return code;
}

/**
 * The whole share card as boxes in card px (short side 540), text broken by Chinese rules and as large as
 * its place allows. Pure: the same request, options and measure give the same cards. Never throws on any text.
 */
export function layoutCards(request: CardRequest, options: CardOptions): CardSet {
  const { template, ratio, measure } = options;
  const notes: CardNote[] = [];
  const [width, height] = ratios[ratio];
  const palette = palettes[options.palette ?? template.palettes[0]];
  const lang = request.lang ?? 'zh-CN';
  const code = codeFor(request, options, notes);
  const words = cardWords(request, cardLabels(lang));
  const job: Job = {
    template,
    tree: template.shapes[ratio],
    size: { w: width, h: height },
    card: { width, height, paper: palette.paper, lang },
    holdings: {
      words: code ? words : { ...words, scan: [] },
      code,
      hasPicture: options.hasPicture,
      colour: (role) => palette[role],
      setting: {
        measure,
        centredMarks: isTraditional(lang),
      },
    },
  };
  const single = onOneCard(job);
  return { cards: single ? [single] : onSeveralCards(job, notes), notes };
}
