import type { Browser, Page } from 'puppeteer-core';
import { until } from './surface.ts';

/** What the popup shows once it has made up its mind. */
export interface ShownPopup {
  popup: Page;
  /** The sentence in the place of the article; undefined where the article is there. */
  sentence?: string;
}

/** Opens the popup over a page as a click on the icon does, and waits until it shows something. */
export async function openChromiumPopup(browser: Browser, page: Page): Promise<ShownPopup> {
  const extension = [...(await browser.extensions()).values()][0];
  if (!extension) throw new Error('the extension was not loaded');
  await page.bringToFront();
  await page.triggerExtensionAction(extension);
  const target = await until('the popup', () =>
    browser.targets().find((one) => one.url().endsWith('/popup.html')),
  );
  const popup = await target.asPage();
  const sentence = await until('the popup to show something', () =>
    popup.evaluate(() => {
      if (document.querySelector('article .article-body')) return ' ';
      return document.querySelector('.popup-state h1')?.textContent ?? '';
    }),
  );
  return sentence.trim() ? { popup, sentence } : { popup };
}

/** Presses a button of the popup. */
export function pressInPopup(popup: Page, selector: string): Promise<void> {
  return popup.evaluate((wanted) => document.querySelector<HTMLElement>(wanted)?.click(), selector);
}
