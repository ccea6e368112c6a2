import type { Browser, HTTPRequest, Page } from 'puppeteer-core';
import type { CorpusPage } from './corpus.ts';

/** A tab that shows saved pages at their own addresses: original bytes, scripts off, network cut. */
export class SavedPages {
  #current: CorpusPage | undefined;

  private constructor(readonly tab: Page) {}

  static async open(browser: Browser): Promise<SavedPages> {
    const tab = await browser.newPage();
    const pages = new SavedPages(tab);
    await tab.setJavaScriptEnabled(false);
    await tab.setRequestInterception(true);
    tab.on('request', (request) => void pages.#answer(request));
    return pages;
  }

  /** Resolves when the page's markup has been read. */
  async show(page: CorpusPage): Promise<void> {
    this.#current = page;
    await this.tab.goto(page.meta.url, { waitUntil: 'domcontentloaded', timeout: 60_000 });
  }

  async #answer(request: HTTPRequest): Promise<void> {
    const page = this.#current;
    if (!page || !request.isNavigationRequest() || request.frame() !== this.tab.mainFrame()) {
      await request.abort();
      return;
    }
    await request.respond({
      contentType: `text/html; charset=${page.meta.encoding}`,
      body: page.bytes,
    });
  }
}
