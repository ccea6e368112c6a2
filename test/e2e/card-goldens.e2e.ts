import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Ratio } from '../../src/core/card/template.ts';
import { templates } from '../../src/core/card/templates/templates.ts';
import { samples } from '../fixtures/cards/samples.ts';
import { type CardBrowser, openCardBrowser } from '../tools/card-browser.ts';
import { shrink } from '../tools/contact-sheet.ts';

/** Written anew where `UPDATE_GOLDENS` is set; drawn with the fonts of fonts-noto-cjk. */
const goldens = fileURLToPath(new URL('../fixtures/cards/golden/', import.meta.url));

const all = templates.flatMap(({ id }) =>
  (['3:4', '16:9'] satisfies Ratio[]).map((ratio) => ({ id, ratio })),
);

const hasFonts = process.platform === 'linux';
const subject = hasFonts
  ? 'the card'
  : 'the card (left out here: other fonts than those of the golden pictures)';

describe.skipIf(!hasFonts)(subject, () => {
  let browser: CardBrowser;
  beforeAll(async () => {
    browser = await openCardBrowser();
  });
  afterAll(() => browser.close());

  it.each(all)('$id $ratio looks as it did', async ({ id, ratio }) => {
    const request =
      id === 'plain' ? samples.passage : id === 'headline' ? samples.headline : samples.mixedWords;
    const { pngs } = await browser.draw({ request, template: id, ratio, picture: true });
    const drawn = shrink(PNG.sync.read(Buffer.from(pngs[0] ?? '', 'base64')), 4);
    const file = `${goldens}${id}-${ratio.replace(':', 'x')}.png`;
    if (process.env.UPDATE_GOLDENS) {
      mkdirSync(goldens, { recursive: true });
      writeFileSync(file, PNG.sync.write(drawn));
    }
    expect(existsSync(file)).toBe(true);
    const golden = PNG.sync.read(readFileSync(file));
    expect([drawn.width, drawn.height]).toEqual([golden.width, golden.height]);
    const { data, width, height } = golden;
    const differing = pixelmatch(data, drawn.data, undefined, width, height, { threshold: 0.2 });
    expect(differing / (width * height)).toBeLessThan(0.01);
  });
});
