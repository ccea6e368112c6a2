import type { Page } from '../page';
import { seenText, tidyText } from '../text';
import type { Resolved } from './resolved';

const NEXT = /^[\s[【<>»›]*(?:下一?页|下一頁|下页|后一页|next(?:\s+page)?)[\s\]】>»›]*$/i;
const MOST_LINKS = 3000;

/** The next page of an article over several pages: named by the rule, or a 下一页 link to a neighbour of this address. */
export function resolveNextPage(page: Page): Resolved<string> | undefined {
  for (const selector of page.template?.nextPage ?? []) {
    for (const link of page.document.querySelectorAll(selector)) {
      const url = neighbour(page, link);
      if (url) return { value: url, evidence: `portal rule ${selector}` };
    }
  }
  const stated = page.document.querySelector('link[rel="next"]');
  const next = stated && neighbour(page, stated);
  if (next) return { value: next, evidence: 'link rel=next' };
  let seen = 0;
  for (const link of page.document.querySelectorAll('a[href]')) {
    if (++seen > MOST_LINKS) break;
    if ((link.textContent ?? '').length > 20) continue;
    const text = tidyText(seenText(link)) || (link.querySelector('img')?.getAttribute('alt') ?? '');
    if (!NEXT.test(text)) continue;
    const url = neighbour(page, link);
    if (url) return { value: url, evidence: `link “${text}”` };
  }
  return undefined;
}

/** The link's address when it is a later page of this same article: same origin, same stem with another number. */
function neighbour(page: Page, link: Element): string | undefined {
  const here = URL.parse(page.url);
  const url = URL.parse(link.getAttribute('href') ?? '', page.base);
  if (!here || !url || url.host !== here.host || url.href.split('#')[0] === here.href.split('#')[0])
    return undefined;
  url.hash = '';
  if (url.pathname === here.pathname && url.search !== here.search) return url.href;
  const own = stemOf(here.pathname);
  return own.length > 3 && stemOf(url.pathname) === own ? url.href : undefined;
}

/** A path without its page number: `/a/123_2.htm` and `/a/123.htm` have one stem. */
function stemOf(path: string): string {
  return path
    .replace(/\.\w+$/, '')
    .replace(/([_-])(?:p|page)?\d{1,3}$/i, '')
    .replace(/\/(?:p|page)?\d{1,2}$/i, '');
}
