import { cssFont, type Measure, type Typeface } from '../../core/card/font';

/**
 * Text is measured and drawn at this size in px and scaled to its own: every size that a browser has not met
 * yet costs it a font, and every word that it has not met at that size is shaped anew.
 */
export const drawnSize = 100;

/** Measures text as `paintCard` draws it. */
export function canvasMeasure(lang: string): Measure {
  const context = new OffscreenCanvas(1, 1).getContext('2d');
  if (!context) throw new Error('no 2d canvas');
  context.textRendering = 'geometricPrecision';
  let current = '';
  return (text: string, { face, weight }: Typeface) => {
    const wanted = cssFont({ face, weight, size: drawnSize }, lang);
    if (wanted !== current) context.font = current = wanted;
    return context.measureText(text).width / drawnSize;
  };
}
