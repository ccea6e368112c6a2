import type { Page } from '../page';
import { comparable, seenText, tidyText } from '../text';
import type { Resolved } from './resolved';

const SEPARATOR = /\s*(?:[_|｜—–-]{1,3}|::|»|>>|\s@\s)\s*/;
const OUTLET =
  /(?:网|網|报|報|社|台|臺|新闻|新聞|日报|晚报|晨报|周刊|杂志|在线|客户端|号|头条|学会|大学|政府|com|cn|news|times|post|daily)$/i;

/** The site's own name: as it states it, else the part of the document's title that the headline does not have. */
export function siteName(page: Page): Resolved<string> | undefined {
  const stated = tidyText(page.head.siteName ?? '');
  const headline = comparable(page.headline ? seenText(page.headline) : '');
  const parts = page.head.title.split(SEPARATOR).map(tidyText).filter(Boolean).slice(1);
  const others = parts.filter((part) => part.length <= 16 && !headline.includes(comparable(part)));
  // “BBC中文网” in the title says more than “BBC”.
  const fuller = stated && others.find((part) => part.length > stated.length && part.startsWith(stated));
  if (stated) return { value: fuller || stated, evidence: 'og:site_name' };
  const value =
    others.findLast((part) => OUTLET.test(part))?.replace(/(?<=.{3})官网$/, '') ?? page.rule?.name;
  return value ? { value, evidence: 'title of the document' } : undefined;
}
