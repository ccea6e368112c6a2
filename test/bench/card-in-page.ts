import { snapdom } from '@zumer/snapdom';
import { toBlob } from 'html-to-image';
import { domToBlob } from 'modern-screenshot';
import type { Card, Rect } from '../../src/core/card/box';
import { layoutCards } from '../../src/core/card/layout-cards';
import { chosenTemplate } from '../../src/core/card/suggest-template';
import { cardPng } from '../../src/features/share-card/card-png';
import { canvasMeasure } from '../../src/features/share-card/measure-text';
import { paintCard } from '../../src/features/share-card/paint-card';
import { samples } from '../fixtures/cards/samples';
import { cardElement } from './card-dom';

const scale = 2;

export type Maker = '明言' | 'html-to-image' | 'modern-screenshot' | 'snapdom';

/** Milliseconds from the request to the PNG; the parts where they can be told apart. */
export interface Timed {
  total: number;
  layout: number;
  drawing: number;
  encoding: number;
  bytes: number;
}

function lay(): Card {
  const request = samples.words;
  const { cards } = layoutCards(request, {
    template: chosenTemplate('speaker', request),
    ratio: '3:4',
    qr: true,
    hasPicture: false,
    measure: canvasMeasure('zh-CN'),
  });
  const [card] = cards;
  if (!card) throw new Error('no card');
  return card;
}

async function ours(): Promise<Timed> {
  const start = performance.now();
  const card = lay();
  const laidOut = performance.now();
  const canvas = new OffscreenCanvas(card.width * scale, card.height * scale);
  const context = canvas.getContext('2d', { alpha: false });
  if (!context) throw new Error('no 2d canvas');
  paintCard(context, card, scale);
  const drawn = performance.now();
  const { size } = await canvas.convertToBlob({ type: 'image/png' });
  const end = performance.now();
  return {
    total: end - start,
    layout: laidOut - start,
    drawing: drawn - laidOut,
    encoding: end - drawn,
    bytes: size,
  };
}

async function theirs(make: () => Promise<Blob | null>): Promise<Timed> {
  const start = performance.now();
  const blob = await make();
  const total = performance.now() - start;
  if (!blob) throw new Error('no picture');
  return { total, layout: 0, drawing: 0, encoding: 0, bytes: blob.size };
}

const makers: Record<Exclude<Maker, '明言'>, (node: HTMLElement) => Promise<Blob | null>> = {
  'html-to-image': (node) => toBlob(node, { pixelRatio: scale }),
  'modern-screenshot': (node) => domToBlob(node, { scale }),
  snapdom: async (node) => (await snapdom(node, { scale, dpr: 1 })).toBlob({ type: 'png' }),
};

/** Our PNG, base64, and where its text is, in card px. */
export async function picture(): Promise<{ png: string; ink: Rect[] }> {
  const card = lay();
  const bytes = new Uint8Array(await (await cardPng(card, scale)).arrayBuffer());
  const lines = card.boxes.flatMap((box) => (box.kind === 'text' ? box.lines : []));
  return { png: btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')), ink: lines };
}

/** The card as a page, so that every maker starts from the same elements, drawn once by the browser. */
export function cardHtml(byRuns: boolean): string {
  return cardElement(lay(), byRuns).outerHTML;
}

/** The first card that this page makes, and the median of the following ones. */
export async function time(maker: Maker, warmRuns: number): Promise<{ first: Timed; warm: Timed }> {
  const node = document.body.firstElementChild;
  if (!(node instanceof HTMLElement)) throw new Error('the card is not in the page');
  const run = maker === '明言' ? ours : () => theirs(() => makers[maker](node));
  const first = await run();
  const following: Timed[] = [];
  for (let i = 0; i < warmRuns; i++) following.push(await run());
  following.sort((a, b) => a.total - b.total);
  return { first, warm: following[warmRuns >> 1] ?? first };
}
