import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import { expect, it } from 'vitest';
import { demoAddress } from '../demo/demo-portal.ts';
import { decodeQr } from '../harness/decode-qr.ts';
import { pictureIn } from '../harness/picture-in.ts';
import { type Surface, until } from '../harness/surface.ts';
import { cardWindow, closeCardWindow, expectCopied, says } from './card-surface.ts';
import { inBrowsers, type Stage } from './in-browsers.ts';
import { clickOn } from './popup.ts';
import { openReader } from './reader.ts';
import { labelled } from './words.ts';

const address = demoAddress.replace('https', 'http');
const vertical = '.card-template .card-option:nth-of-type(3)';
const upright = '.card-ratio .card-option:nth-of-type(1)';
const wide = '.card-ratio .card-option:nth-of-type(4)';

/** Opens the demo article and the card of it; the page is closed with the card. */
async function openCard(stage: Stage): Promise<{ card: Surface; close: () => Promise<void> }> {
  const page = await stage.browser.open(address);
  await clickOn(stage, await openReader(stage, page), labelled('readerShare'));
  const card = await cardWindow(stage);
  await says(card, 'cardCopied');
  return {
    card,
    close: async () => {
      await closeCardWindow(stage, card);
      await page.close();
    },
  };
}

function shapeOf(card: Surface, width: number): Promise<boolean> {
  return until(`a card ${width} wide`, () =>
    card.run(
      (root, wanted) => root.querySelector('.card-stage img')?.getAttribute('width') === String(wanted),
      width,
    ),
  );
}

/** Labels of the template and ratio that are on. */
function chosen(card: Surface): Promise<string[]> {
  return card.run((root) =>
    [...root.querySelectorAll('.card-option:has(:checked)')].map((option) => option.textContent ?? ''),
  );
}

/** The files that have come, once none is on its way. */
function downloaded({ browser }: Stage, count: number): Promise<string[]> {
  return until(`${count} downloads`, () => {
    const names = existsSync(browser.downloads) ? readdirSync(browser.downloads) : [];
    const hasCome = names.length === count && names.every((name) => name.endsWith('.png'));
    return hasCome ? names : undefined;
  });
}

inBrowsers('the card window', (stage) => {
  it('copies again as chosen, and remembers template and ratio', async () => {
    const first = await openCard(stage);
    await clickOn(stage, first.card, wide);
    await clickOn(stage, first.card, vertical);
    await shapeOf(first.card, 960);
    await says(first.card, 'cardChanged');
    const choice = await chosen(first.card);
    await clickOn(stage, first.card, '.card-copy');
    await expectCopied(stage, first.card, address, first.close);

    const again = await openCard(stage);
    await shapeOf(again.card, 960);
    expect(await chosen(again.card)).toEqual(choice);
    await clickOn(stage, again.card, upright);
    await shapeOf(again.card, 540);
    await again.close();
  });

  it('downloads under a name that says what it is, three times as sharp where that is wanted', async () => {
    const { card, close } = await openCard(stage);
    await clickOn(stage, card, '.card-switch:nth-of-type(2) input');
    await clickOn(stage, card, '.card-actions button:nth-of-type(2)');
    expect(await says(card, 'cardDownloaded')).toContain('.png');
    const [name = ''] = await downloaded(stage, 1);
    expect(name).toBe('2026-03-18 临渚云岫“一江两岸”绿道首段贯通 方既明陆听澜出席开通仪式并讲话.png');
    const png = readFileSync(join(stage.browser.downloads, name));
    expect(PNG.sync.read(png).width).toBe(540 * 3);
    expect(await decodeQr(png)).toBe(address);
    await close();
  });

  it('shows the lead picture, which is read with the permission at hand', async () => {
    const { card, close } = await openCard(stage);
    await clickOn(stage, card, '.card-template .card-option:nth-of-type(6)');
    await clickOn(stage, card, '.card-copy');
    await says(card, 'cardCopied');
    expect(await card.run((root) => root.querySelector('.card-note') === null)).toBe(true);
    const shown = await until('the picture', () => card.run(pictureIn, '.card-stage img'));
    const { data, width } = PNG.sync.read(Buffer.from(shown, 'base64'));
    const sky = [...data.subarray((200 * width + 200) * 4, (200 * width + 200) * 4 + 3)];
    expect(sky).not.toEqual([255, 255, 255]);
    await clickOn(stage, card, vertical);
    await close();
  });

  it('leaves the code out where that is wanted', async () => {
    const { card, close } = await openCard(stage);
    await clickOn(stage, card, '.card-switch:nth-of-type(1) input');
    await clickOn(stage, card, '.card-copy');
    await says(card, 'cardCopied');
    await clickOn(stage, card, '.card-switch:nth-of-type(1) input');
    await close();
    const png = await until('a picture on the clipboard', () => stage.browser.clipboardPng());
    await expect(decodeQr(png)).rejects.toThrow();
  });
});
