import type { Page } from '../page';
import { comparable, seenText, tidyText } from '../text';
import { bySelectors } from './clues';
import type { Resolved } from './resolved';

const ABOVE =
  /(?:^|[-_\s])(?:pre|kicker|eyebrow|shoulder|yinti|jianti|introtitle|fronttitle)(?:$|[-_\s])|引题|肩题/i;
const BELOW =
  /(?:^|[-_\s])(?:sub|subtitle|sub-title|subhead|deck|futi|fubiaoti|viceTitle|second-title)(?:$|[-_\s])/i;
const LONGEST = 160;

/** 肩题: the line above the headline. */
export function resolveKicker(page: Page): Resolved<string> | undefined {
  return beside(page, page.template?.kicker, ABOVE, 'previousElementSibling');
}

/** 副题: the line below the headline. */
export function resolveSubtitle(page: Page): Resolved<string> | undefined {
  return beside(page, page.template?.subtitle, BELOW, 'nextElementSibling');
}

function beside(
  page: Page,
  selectors: readonly string[] | undefined,
  named: RegExp,
  side: 'previousElementSibling' | 'nextElementSibling',
): Resolved<string> | undefined {
  const title = comparable(page.headline ? seenText(page.headline) : '');
  const accept = (text: string) => text.length > 3 && text.length <= LONGEST && comparable(text) !== title;
  for (const text of bySelectors(page, selectors).map(tidyText)) {
    if (accept(text)) return { value: text, evidence: 'portal rule' };
  }
  const sibling = page.headline?.[side];
  if (!sibling || !page.headline) return undefined;
  const text = tidyText(seenText(sibling));
  const heading = /^h[2-6]$/.test(sibling.localName) && /^h[1-5]$/.test(page.headline.localName);
  const byName = named.test(`${sibling.className} ${sibling.id}`);
  const isInfo = /\d{4}\s*[-/.年]\s*\d{1,2}|来源|來源|作者[:：]|>/.test(text);
  if ((heading || byName) && accept(text) && !isInfo && !sibling.querySelector('a[href]')) {
    return { value: text, evidence: `<${sibling.localName}> beside the headline` };
  }
  return undefined;
}
