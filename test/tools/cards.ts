import { mkdir, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { CardRequest } from '../../src/core/card/request';
import { type Ratio, ratios } from '../../src/core/card/template';
import { templates } from '../../src/core/card/templates/templates';
import { samples } from '../fixtures/cards/samples.ts';
import { openCardBrowser } from './card-browser.ts';
import { contactSheet } from './contact-sheet.ts';

/** What shows each template at its best. */
const shown: Record<string, CardRequest> = {
  speaker: samples.words,
  headline: samples.headline,
  classical: samples.verse,
  plain: samples.passage,
  night: samples.words,
  picture: samples.headline,
};

const USAGE = `npm run cards -- [--picture FILE]
  draws every template in every ratio: single PNGs in out/cards, all of them on out/cards.png
  --picture FILE  write a smaller sheet there, as the README shows it`;

const { values: options } = parseArgs({
  options: { picture: { type: 'string' }, help: { type: 'boolean', default: false } },
});

async function main(): Promise<void> {
  await mkdir('out/cards', { recursive: true });
  const browser = await openCardBrowser();
  const rows: Buffer[][] = [];
  try {
    for (const { id, wantsPicture = false } of templates) {
      const row: Buffer[] = [];
      for (const ratio of Object.keys(ratios) as Ratio[]) {
        const request = shown[id] ?? samples.words;
        const { pngs } = await browser.draw({ request, template: id, ratio, picture: wantsPicture });
        for (const [i, png] of pngs.entries()) {
          const bytes = Buffer.from(png, 'base64');
          await writeFile(`out/cards/${id}-${ratio.replace(':', 'x')}-${i + 1}.png`, bytes);
          if (i === 0) row.push(bytes);
        }
      }
      rows.push(row);
    }
  } finally {
    await browser.close();
  }
  await writeFile('out/cards.png', contactSheet(rows, 3));
  if (options.picture) await writeFile(options.picture, contactSheet(rows, 5));
  console.log('out/cards.png, and every card at 2× in out/cards');
}

if (options.help) console.log(USAGE);
else await main();
