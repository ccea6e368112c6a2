import type { Page } from '../page';
import { seenText, tidyText } from '../text';
import type { Resolved } from './resolved';

const NAMED =
  '[class*="crumb" i],[id*="crumb" i],[class*="path" i],[id*="path" i],[class*="position" i],[class*="location" i],[class*="daohang" i]';

export function resolveBreadcrumb(page: Page): Resolved<string[]> | undefined {
  for (const element of page.document.querySelectorAll(
    [...(page.template?.breadcrumb ?? []), NAMED].join(','),
  )) {
    const text = tidyText(seenText(element));
    const parts = text
      .split(/\s*(?:>+|›|»|→|\/)\s*/)
      .map(tidyText)
      .filter(Boolean);
    if (parts.length >= 2 && text.length < 120) {
      if (parts.at(-1) === '正文') parts.pop();
      return { value: parts, evidence: `${element.localName}.${element.className}` };
    }
  }
  return undefined;
}
