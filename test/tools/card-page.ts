import type { Card } from '../../src/core/card/box';
import { type CardSet, layoutCards } from '../../src/core/card/layout-cards';
import type { PaletteId } from '../../src/core/card/palette';
import type { CardRequest } from '../../src/core/card/request';
import { chosenTemplate } from '../../src/core/card/suggest-template';
import type { Ratio } from '../../src/core/card/template';
import { cardPng } from '../../src/features/share-card/card-png';
import { canvasMeasure } from '../../src/features/share-card/measure-text';

/** What a tool asks a real browser to draw. */
export interface DrawOrder {
  request: CardRequest;
  template: string;
  ratio: Ratio;
  palette?: PaletteId;
  qr?: boolean;
  scale?: 2 | 3;
  picture?: boolean;
  /** Shrinks the finished picture, as a messenger does: a factor below 1. */
  shrink?: number;
}

export interface Drawn {
  /** PNGs, base64. */
  pngs: string[];
  set: CardSet;
}

/** A landscape of hills at dusk, so that the pictures of the tests need no file. */
async function hills(): Promise<ImageBitmap> {
  const canvas = new OffscreenCanvas(1200, 800);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no 2d canvas');
  const sky = context.createLinearGradient(0, 0, 0, 800);
  sky.addColorStop(0, '#33506b');
  sky.addColorStop(0.55, '#d9a679');
  sky.addColorStop(1, '#f1d9b5');
  context.fillStyle = sky;
  context.fillRect(0, 0, 1200, 800);
  context.fillStyle = '#f7e6c4';
  context.beginPath();
  context.arc(820, 380, 60, 0, 7);
  context.fill();
  for (const [i, colour] of ['#8a7a72', '#5f5a60', '#3a3d49', '#22262f'].entries()) {
    context.fillStyle = colour;
    context.beginPath();
    context.moveTo(0, 800);
    for (let x = 0; x <= 1200; x += 20) {
      const wave = Math.sin(x / (170 + i * 40) + i * 2) * (70 - i * 8) + Math.sin(x / 61 + i) * 14;
      context.lineTo(x, 430 + i * 95 - wave);
    }
    context.lineTo(1200, 800);
    context.fill();
  }
  return createImageBitmap(canvas);
}

function layout(order: DrawOrder): CardSet {
  const { request, ratio, palette, qr = true, picture = false } = order;
  return layoutCards(request, {
    template: chosenTemplate(order.template, request),
    ratio,
    qr,
    hasPicture: picture,
    measure: canvasMeasure(request.lang ?? 'zh-CN'),
    ...(palette ? { palette } : {}),
  });
}

async function shrunk(png: Blob, factor: number): Promise<Blob> {
  const whole = await createImageBitmap(png);
  const canvas = new OffscreenCanvas(Math.round(whole.width * factor), Math.round(whole.height * factor));
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no 2d canvas');
  context.imageSmoothingQuality = 'high';
  context.drawImage(whole, 0, 0, canvas.width, canvas.height);
  return canvas.convertToBlob({ type: 'image/png' });
}

async function base64(blob: Blob): Promise<string> {
  const bytes = new Uint8Array(await blob.arrayBuffer());
  let text = '';
  for (let i = 0; i < bytes.length; i += 8192) text += String.fromCharCode(...bytes.subarray(i, i + 8192));
  return btoa(text);
}

/** Lays out and draws one order in this page. */
export async function draw(order: DrawOrder): Promise<Drawn> {
  const set = layout(order);
  const picture = order.picture ? await hills() : undefined;
  const pngs = await Promise.all(
    set.cards.map(async (card: Card) => {
      const png = await cardPng(card, order.scale ?? 2, picture);
      return base64(order.shrink ? await shrunk(png, order.shrink) : png);
    }),
  );
  return { pngs, set };
}
