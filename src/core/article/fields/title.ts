import { linkedName } from '../head-data';
import type { Page } from '../page';
import { comparable, seenText, tidyText } from '../text';
import type { Resolved } from './resolved';
import { siteName } from './site-name';

const LONGEST = 200;

/** The headline without the portal's suffix. */
export function resolveTitle(page: Page): Resolved<string> {
  const printed = page.headline ? tidyText(seenText(page.headline)) : '';
  if (printed && printed.length <= LONGEST) {
    return { value: cutSuffix(printed, page), evidence: `<${page.headline?.localName}> on the page` };
  }
  const stated: [string | undefined, string][] = [
    [linkedName(page.head.linked[0]?.headline), 'JSON-LD headline'],
    [page.head.meta.get('og:title'), 'og:title'],
    [page.head.title, 'title of the document'],
  ];
  for (const [text, evidence] of stated) {
    const value = text ? cutSuffix(tidyText(text), page) : '';
    if (value) return { value, evidence };
  }
  const first = page.bodyRuns[0] ?? page.headRuns[0];
  return { value: tidyText(first?.text ?? '').slice(0, 40), evidence: 'first line of the text' };
}

const TAIL = /^(.*\S)\s*(?:[_|｜]|\s[-–—]|[-–—]{1,2}|::)\s*([^_|｜]{1,24})$/;

/** Cuts trailing parts that name the site or a crumb of it, or that the headline's own element does not have. */
function cutSuffix(title: string, page: Page): string {
  const cut = TAIL.exec(title);
  if (!cut?.[1] || !cut[2] || cut[1].length < 4) return title;
  if (!isSuffix(comparable(cut[2]), page)) return title;
  return cutSuffix(cut[1].replace(/[\s_|｜—–-]+$/, ''), page);
}

function isSuffix(tail: string, page: Page): boolean {
  if (!tail) return true;
  const site = comparable(siteName(page)?.value ?? '');
  if (site && (tail.includes(site) || site.includes(tail))) return true;
  if (page.rule && tail.includes(comparable(page.rule.name))) return true;
  const crumbs = page.headRuns.filter((run) => run.linkWeight > 0).map((run) => comparable(run.text));
  if (tail.length >= 2 && crumbs.some((crumb) => crumb === tail || crumb.split(/\s/).includes(tail)))
    return true;
  return /(?:网|網|报|報|频道|頻道|官网|新闻中心|在线|首页)$/.test(tail) && tail.length <= 10;
}
