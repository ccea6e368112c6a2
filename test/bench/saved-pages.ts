import type { Browser, HTTPRequest, Page } from 'puppeteer-core';
import type { CorpusPage } from './corpus.ts';

/**
 * Shows a saved page at its own address in a tab of its own (original bytes, scripts off, network cut),
 * once its markup has been read, and closes the tab afterwards.
 */
export async function withSavedPage<T>(
  browser: Browser,
  page: CorpusPage,
  use: (tab: Page) => Promise<T>,
): Promise<T> {
  const tab = await browser.newPage();
  try {
    await tab.setJavaScriptEnabled(false);
    await tab.setRequestInterception(true);
    let shown = false;
    tab.on('request', (request) => {
      const isPage = !shown && request.isNavigationRequest() && request.frame() === tab.mainFrame();
      shown ||= isPage;
      // A tab that closes takes its requests along.
      answer(request, isPage ? page : undefined).catch(() => undefined);
    });
    await tab.goto(page.meta.url, { waitUntil: 'domcontentloaded', timeout: 60_000 });
    return await use(tab);
  } finally {
    await tab.close();
  }
}

async function answer(request: HTTPRequest, page: CorpusPage | undefined): Promise<void> {
  // A page that sends its reader on stays where it is: an aborted navigation would show an error page instead.
  if (!page && request.isNavigationRequest()) return request.respond({ status: 204 });
  if (!page) return request.abort();
  return request.respond({ contentType: `text/html; charset=${page.meta.encoding}`, body: page.bytes });
}
