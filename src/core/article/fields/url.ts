import type { Page } from '../page';
import type { Resolved } from './resolved';

/** The canonical address, where the page states one of its own site that is not the front page. */
export function resolveUrl(page: Page): Resolved<string> {
  const own = URL.parse(page.url);
  const stated = [
    page.document.querySelector('link[rel="canonical"]')?.getAttribute('href'),
    page.head.meta.get('og:url'),
  ];
  for (const value of stated) {
    const url = value && own ? URL.parse(value, page.base) : null;
    if (url && own && /^https?:$/.test(url.protocol) && url.host === own.host && isSingle(url)) {
      return { value: url.href, evidence: 'canonical link' };
    }
  }
  if (!own) return { value: page.url, evidence: 'address as given' };
  own.hash = '';
  return { value: own.href, evidence: 'address of the page' };
}

function isSingle(url: URL): boolean {
  return url.pathname.length > 4 || url.search.length > 2;
}
