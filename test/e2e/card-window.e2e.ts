import { PNG } from 'pngjs';
import { expect, it } from 'vitest';
import { demoAddress } from '../demo/demo-portal.ts';
import { decodeQr } from '../harness/decode-qr.ts';
import { type Surface, textOf, until } from '../harness/surface.ts';
import { inBrowsers, type Stage } from './in-browsers.ts';
import { clickOn } from './popup.ts';
import { openReader, readerOf } from './reader.ts';
import { labelled, wordings } from './words.ts';

const address = demoAddress.replace('https', 'http');

/** The picture on the clipboard, once it is of that size. */
function copied({ browser }: Stage, width: number, height: number): Promise<Buffer> {
  return until(`a picture of ${width}×${height} on the clipboard`, async () => {
    const png = await browser.clipboardPng();
    if (!png) return undefined;
    const size = PNG.sync.read(png);
    return size.width === width && size.height === height ? png : undefined;
  });
}

async function saysCopied(card: Surface): Promise<void> {
  const said = await until('word of the copy', () => textOf(card, '.card-said'));
  expect(wordings('cardCopied')).toContain(said);
}

/** Without a window manager the place of a second window on the screen is not to be had for a real click. */
function press(card: Surface, selector: string): Promise<void> {
  return card.run((root, wanted) => root.querySelector<HTMLElement>(wanted)?.click(), selector);
}

async function close({ browser }: Stage, card: Surface): Promise<void> {
  await card.run(() => {
    setTimeout(() => window.close(), 50);
  });
  await until('the window to be gone', async () => !(await browser.hasExtensionPage('card.html')));
}

inBrowsers('the card window of an http page', (stage) => {
  it('copies by itself, copies again as chosen, and remembers the choice', async () => {
    const page = await stage.browser.open(address);
    await clickOn(stage, await openReader(stage, page), labelled('readerShare'));
    const card = await stage.browser.extensionPage('card.html');
    await saysCopied(card);
    await press(card, '.card-ratio .card-option:nth-of-type(4) input');
    await press(card, '.card-template .card-option:nth-of-type(3) input');
    await until('the card in its new shape', () =>
      card.run((root) => root.querySelector('.card-stage img')?.getAttribute('width') === '960'),
    );
    await press(card, '.card-copy');
    await until('the new picture on its way', () => textOf(card, '.card-said'));
    await close(stage, card);
    // Reading the clipboard takes the focus, without which nothing more is copied.
    expect(await decodeQr(await copied(stage, 1920, 1080))).toBe(address);

    await clickOn(stage, await readerOf(stage, page), labelled('readerShare'));
    const again = await stage.browser.extensionPage('card.html');
    const chosen = await until('the card in the remembered shape', () =>
      again.run((root) =>
        root.querySelector('.card-stage img')?.getAttribute('width') === '960'
          ? [...root.querySelectorAll<HTMLInputElement>('.card-option input')].map(({ checked }) => checked)
          : undefined,
      ),
    );
    await saysCopied(again);
    expect(chosen).toEqual([false, false, true, false, false, false, false, false, false, true]);
    await close(stage, again);
    await page.close();
  });
});
