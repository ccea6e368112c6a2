import { linkedName } from '../head-data';
import type { Page } from '../page';
import { comparable, seenText, tidyText } from '../text';
import type { Resolved } from './resolved';

/** The headline without the portal's suffix. */
export function resolveTitle(page: Page): Resolved<string> {
  const printed = page.headline ? tidyText(seenText(page.headline)) : '';
  if (printed) return { value: printed, evidence: `<${page.headline?.localName}> ${page.headline?.id}` };
  const stated = page.head.meta.get('og:title') ?? linkedName(page.head.linked[0]?.headline);
  if (stated) return { value: cutSuffix(tidyText(stated), page), evidence: 'og:title' };
  return { value: cutSuffix(tidyText(page.head.title), page), evidence: '<title>' };
}

/** Cuts trailing parts that name the site. */
function cutSuffix(title: string, page: Page): string {
  const site = comparable(page.head.siteName ?? page.rule?.name ?? '');
  const cut = /^(.*\S)\s*[_|\-–—]+\s*([^_|\-–—]+)$/.exec(title);
  if (!cut?.[1] || !cut[2]) return title;
  const tail = comparable(cut[2]);
  if ((site && (tail.includes(site) || site.includes(tail))) || /[网網报報]$|新闻$|频道$/.test(tail))
    return cutSuffix(cut[1], page);
  return title;
}
