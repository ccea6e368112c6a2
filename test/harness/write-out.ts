import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { toJson } from '../../src/core/export/to-json.ts';
import { toMarkdown } from '../../src/core/export/to-markdown.ts';
import type { Reading } from '../../src/core/index.ts';
import type { Result } from '../../src/platform/messages.ts';
import { openChromiumPopup, pressInPopup } from './chromium-popup.ts';
import { documentSurface } from './chromium-surface.ts';
import { root } from './paths.ts';
import { pictureIn } from './picture-in.ts';
import { until } from './surface.ts';

const popupSize = { width: 720, height: 600, deviceScaleFactor: 2 };

/**
 * Does what a reader does in front of a screen, without one, and keeps what there was to see.
 * @returns the files written, as paths.
 * @throws with the popup's own sentence where the page is not read.
 */
export async function writeOut(browser: Browser, page: Page): Promise<string[]> {
  const out = join(root, 'out');
  mkdirSync(out, { recursive: true });
  const written: string[] = [];
  const write = (name: string, content: string | Uint8Array) => {
    writeFileSync(join(out, name), content);
    written.push(join('out', name));
  };

  const { popup, sentence } = await openChromiumPopup(browser, page);
  write('popup.png', await pictureOf(browser, popup));
  if (sentence) throw new Error(`the popup says: ${sentence} (see out/popup.png)`);

  const reading = await readingOf(popup);
  write('article.json', toJson(reading));
  write('article.md', toMarkdown(reading));

  await pressInPopup(popup, '.popup-actions .button:nth-of-type(2)');
  const surface = await documentSurface(popup);
  const card = await until('the share card', () => surface.run(pictureIn, '.card-stage img'));
  write('card.png', Buffer.from(card, 'base64'));
  await pressInPopup(popup, '.card-head button');
  await popup.waitForSelector('.popup-actions .primary');
  await pressInPopup(popup, '.popup-actions .primary');
  await page.waitForSelector('mingyan-reader');
  await page.waitForNetworkIdle({ idleTime: 1000, timeout: 10_000 }).catch(() => undefined);
  write('reader.png', await page.screenshot());
  return written;
}

/** Without a screen the real popup is cut off; a tab behind the article shows the same at full size. */
async function pictureOf(browser: Browser, popup: Page): Promise<Uint8Array> {
  const tab = await browser.newPage({ background: true });
  await tab.setViewport(popupSize);
  await tab.goto(popup.url());
  await tab.waitForSelector('article .article-body, .popup-state h1');
  await tab.evaluate(async () => {
    for (const image of document.images) image.loading = 'eager';
    // Not decode(): a tab in the background has no frame for it to wait for.
    await Promise.all(
      [...document.images].map(
        (image) =>
          image.complete ||
          new Promise((done) => {
            image.addEventListener('load', done, { once: true });
            image.addEventListener('error', done, { once: true });
          }),
      ),
    );
  });
  const picture = await tab.screenshot();
  await tab.close();
  return picture;
}

async function readingOf(popup: Page): Promise<Reading> {
  const result = await popup.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: {
        tabs: { query(which: object): Promise<{ id: number }[]> };
        runtime: { sendMessage(message: object): Promise<Result<Reading>> };
      };
    };
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    return chrome.runtime.sendMessage({
      to: 'background',
      name: 'read-tab',
      body: { tabId: tab?.id, force: false },
    });
  });
  if (!result.ok)
    throw new Error(`the page could not be read: ${result.failure.code} ${result.failure.detail ?? ''}`);
  return result.value;
}
