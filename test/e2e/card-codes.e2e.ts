import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Ratio, ratios } from '../../src/core/card/template.ts';
import { templates } from '../../src/core/card/templates/templates.ts';
import { samples } from '../fixtures/cards/samples.ts';
import { decodeQr } from '../harness/decode-qr.ts';
import { findCommand } from '../harness/find-browser.ts';
import { type CardBrowser, openCardBrowser } from '../tools/card-browser.ts';

const all = templates.flatMap((template) =>
  (Object.keys(ratios) as Ratio[]).map((ratio) => ({ id: template.id, ratio, template })),
);

const canRead = findCommand('zbarimg') !== undefined;
const subject = canRead ? 'the code of the card' : 'the code of the card (left out here: needs zbarimg)';

describe.skipIf(!canRead)(subject, () => {
  let browser: CardBrowser;
  beforeAll(async () => {
    browser = await openCardBrowser();
  });
  afterAll(() => browser.close());

  it.each(all)(
    '$id $ratio is read in every palette, whole and shrunk to 40%',
    async ({ template, ratio }) => {
      for (const palette of template.palettes) {
        for (const shrink of [undefined, 0.4]) {
          const order = {
            request: samples.words,
            template: template.id,
            ratio,
            palette,
            shrink,
            picture: true,
          };
          const { pngs } = await browser.draw(order);
          for (const png of pngs) expect(await decodeQr(Buffer.from(png, 'base64'))).toBe(samples.words.url);
        }
      }
    },
  );

  it('is read for addresses of every length that has one', async () => {
    for (let length = 20; length <= 150; length += 10) {
      const url = 'https://news.example.cn/2026-03/18/content_38655120.htm?id='
        .padEnd(length, '7Kq-')
        .slice(0, length);
      const request = { ...samples.words, url };
      const { pngs } = await browser.draw({ request, template: 'speaker', ratio: '3:4', shrink: 0.4 });
      expect(await decodeQr(Buffer.from(pngs[0] ?? '', 'base64'))).toBe(url);
    }
  });
});
