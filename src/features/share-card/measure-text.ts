import { cssFont, type Font, type Measure } from '../../core/card/font';

/** Measures text as `paintCard` draws it. */
export function canvasMeasure(lang: string): Measure {
  const context = new OffscreenCanvas(1, 1).getContext('2d');
  if (!context) throw new Error('no 2d canvas');
  context.textRendering = 'geometricPrecision';
  let current = '';
  return (text: string, font: Font) => {
    const wanted = cssFont(font, lang);
    if (wanted !== current) context.font = current = wanted;
    return context.measureText(text).width;
  };
}
