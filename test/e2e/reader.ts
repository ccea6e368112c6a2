import type { Page } from 'puppeteer-core';
import { pressKey } from '../harness/real-input.ts';
import { type Surface, until } from '../harness/surface.ts';
import type { Stage } from './in-browsers.ts';

const READER = 'mingyan-reader';

/** Presses the key and waits until the article is drawn over the page. */
export async function openReader(stage: Stage, page: Page): Promise<Surface> {
  await pressKey(stage.display, 'alt+j');
  return readerOf(stage, page);
}

/** The reader that stands over the page, or will. */
export function readerOf({ browser }: Stage, page: Page): Promise<Surface> {
  return until('the reader', async () => {
    const surface = await browser.inPage(page, READER);
    const isDrawn = await surface?.run((root) => root.querySelector('dialog[open] h1') !== null);
    return isDrawn ? surface : undefined;
  });
}

export async function closed({ browser }: Stage, page: Page): Promise<void> {
  await until('the reader to be gone', async () => (await browser.inPage(page, READER)) === undefined);
}
