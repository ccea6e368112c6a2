import { PNG } from 'pngjs';
import { encode } from 'uqr';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { qrCode } from '../../src/core/card/qr-code.ts';
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

  it('is read from a poor picture no less often than with the mask that the standard would pick', async () => {
    const addresses = Array.from({ length: 40 }, (_, i) => {
      const number = String((i * 7_919_717) % 99_999_989);
      const page = [
        `2026-03/18/content_${number}.htm`,
        `s?__biz=MzA${number}==&mid=2${number}`,
        `a/${number}`,
      ];
      return `https://news.example.cn/${page[i % page.length]}`;
    });
    const [ours, theirs] = [new Set<string>(), new Set<string>()];
    for (const address of addresses) {
      const modules = qrCode(address)?.modules ?? [];
      const standard = encode(address, { ecc: 'L', boostEcc: true, border: 0 }).data;
      if (await isRead(poorPicture(modules), address)) ours.add(address);
      if (await isRead(poorPicture(standard), address)) theirs.add(address);
    }
    expect(theirs.size).toBeGreaterThan(20);
    expect(ours.size).toBeGreaterThanOrEqual(theirs.size - 1);
  });

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

async function isRead(png: Buffer, address: string): Promise<boolean> {
  return decodeQr(png).then(
    (said) => said === address,
    () => false,
  );
}

/** A code with 1.8 px to the module and grain on it: hardly to be read. */
function poorPicture(modules: boolean[][]): Buffer {
  const [pitch, quiet, steps] = [1.8, 4, 6];
  const size = Math.round((modules.length + 2 * quiet) * pitch);
  const picture = new PNG({ width: size, height: size });
  const module = (at: number, step: number): number => Math.floor((at + step / steps) / pitch) - quiet;
  let seed = 7;
  for (let at = 0; at < size * size; at++) {
    let light = 0;
    for (let step = 0; step < steps ** 2; step++) {
      const row = module(Math.floor(at / size), Math.floor(step / steps));
      light += modules[row]?.[module(at % size, step % steps)] ? 20 : 250;
    }
    seed = (seed * 1_103_515_245 + 12_345) & 0x7fffffff;
    const grain = (seed / 0x7fffffff - 0.5) * 60;
    const grey = Math.max(0, Math.min(255, light / steps ** 2 + grain));
    picture.data.set([grey, grey, grey, 255], at * 4);
  }
  return PNG.sync.write(picture);
}
