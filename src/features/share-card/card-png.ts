import type { Card } from '../../core/card/box';
import { paintCard } from './paint-card';

/** The card as a PNG, `scale` PNG px to the card px. */
export function cardPng(card: Card, scale: 2 | 3, picture?: ImageBitmap): Promise<Blob> {
  const canvas = new OffscreenCanvas(card.width * scale, card.height * scale);
  const context = canvas.getContext('2d', { alpha: false });
  if (!context) throw new Error('no 2d canvas');
  paintCard(context, card, scale, picture);
  return canvas.convertToBlob({ type: 'image/png' });
}
