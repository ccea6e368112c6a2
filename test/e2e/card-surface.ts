import { PNG } from 'pngjs';
import { expect } from 'vitest';
import { decodeQr } from '../harness/decode-qr.ts';
import { pictureIn } from '../harness/picture-in.ts';
import { type Surface, textOf, until } from '../harness/surface.ts';
import type { Stage } from './in-browsers.ts';
import { wordings } from './words.ts';

/** The card in a window of its own. */
export function cardWindow({ browser }: Stage): Promise<Surface> {
  return browser.extensionPage('card.html');
}

export async function closeCardWindow({ browser }: Stage, card: Surface): Promise<void> {
  await card.run(() => void setTimeout(() => window.close(), 50));
  await until('the window to be gone', async () => !(await browser.hasExtensionPage('card.html')));
}

/** The word about the last action, once it is one of these. */
export function says(card: Surface, ...keys: string[]): Promise<string> {
  const wanted = keys.flatMap(wordings).map((words) => words.split(/\$\d/)[0] ?? words);
  return until(keys.join(' or '), async () => {
    const said = await textOf(card, '.card-said');
    return wanted.some((words) => said.startsWith(words)) ? said : undefined;
  });
}

/** What the card shows in words: the chosen ones, or the title. */
export function wordsOf(card: Surface): Promise<string> {
  return until('the card', () =>
    card.run((root) => root.querySelector<HTMLImageElement>('.card-stage img')?.alt),
  );
}

/**
 * What one click has to come to: the notice says that the picture is on the clipboard, and there it is, the
 * same to the pixel as the one that is shown, with a code that leads to the address. Reading the clipboard
 * takes the focus, so the card is closed first, by `close`.
 */
export async function expectCopied(
  { browser }: Stage,
  card: Surface,
  address: string,
  close: () => Promise<void>,
): Promise<void> {
  await says(card, 'cardCopied');
  const base64 = await until('the picture', () => card.run(pictureIn, '.card-stage img'));
  const shown = PNG.sync.read(Buffer.from(base64, 'base64'));
  await close();
  const png = await until('a picture on the clipboard', () => browser.clipboardPng());
  const copied = PNG.sync.read(png);
  expect([copied.width, copied.height]).toEqual([shown.width, shown.height]);
  expect(copied.data.equals(shown.data)).toBe(true);
  expect(await decodeQr(png)).toBe(address);
}
