import { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { palettes } from '../../src/core/card/palette.ts';
import type { Ratio } from '../../src/core/card/template.ts';
import { templates } from '../../src/core/card/templates/templates.ts';
import { longWords, samples } from '../fixtures/cards/samples.ts';
import { type CardBrowser, openCardBrowser } from '../tools/card-browser.ts';

/** The layout is tested with widths of its own; here the browser's are true. */
const texts = {
  'one character': '春',
  'eighty digits': '8'.repeat(80),
  'a bare address': `见 https://news.example.cn/${'path/'.repeat(30)}index.html`,
  emoji: '家人们👨‍👩‍👧‍👦来了🇨🇳！'.repeat(6),
  'characters beyond the basic plane': '𠮷野家、𪚥字、𝒳与㎡，'.repeat(5),
  'Latin without Chinese': 'The quick brown fox jumps over the lazy dog, twice on Sundays. '.repeat(4),
  'marks only': '“《（……）》”——！？',
  'two thousand characters': longWords(2000),
};
/** Card px at every edge that stay empty, whatever the template. */
const margin = 8;
const scale = 2;

describe('text in the browser’s own widths', () => {
  let browser: CardBrowser;
  beforeAll(async () => {
    browser = await openCardBrowser();
  });
  afterAll(() => browser.close());

  it.each(Object.entries(texts))('stays inside the card: %s', async (_, words) => {
    for (const { id, palettes: own } of templates) {
      for (const ratio of ['3:4', '16:9'] satisfies Ratio[]) {
        const { pngs } = await browser.draw({
          request: { ...samples.words, words },
          template: id,
          ratio,
          qr: false,
        });
        for (const png of pngs) {
          const drawn = PNG.sync.read(Buffer.from(png, 'base64'));
          expect([id, ratio, inkAtEdge(drawn, palettes[own[0]].paper)]).toEqual([id, ratio, undefined]);
        }
      }
    }
  });
});

/** Where something is drawn that near to the edge. */
function inkAtEdge({ width, height, data }: PNG, paper: string): [number, number] | undefined {
  const wanted = Number.parseInt(paper.slice(1), 16);
  const band = margin * scale;
  for (let y = 0; y < height; y++) {
    const isMiddle = y >= band && y < height - band;
    for (let x = 0; x < width; x++) {
      if (isMiddle && x === band) x = width - band;
      const at = (y * width + x) * 4;
      if (data.readUIntBE(at, 3) !== wanted) return [x, y];
    }
  }
  return undefined;
}
