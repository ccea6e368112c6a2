import { type Page, piecesOf } from '../page';
import type { Run } from '../scan';
import { seenText, tidyText } from '../text';

/** The elements that a rule names for a field, as text; `meta` elements by their content. */
export function bySelectors(page: Page, selectors: readonly string[] | undefined): string[] {
  const found: string[] = [];
  for (const selector of selectors ?? []) {
    for (const element of page.document.querySelectorAll(selector)) {
      const text = element.getAttribute('content') ?? seenText(element);
      if (text.trim()) found.push(text);
    }
    if (found.length) break;
  }
  return found;
}

/** The pieces of the blocks that short runs stand in, each block once. */
export function linesOf(runs: Run[]): string[] {
  const seen = new Set<Element>();
  const lines: string[] = [];
  for (const run of runs) {
    if (run.weight > 150 || seen.has(run.owner.element)) continue;
    seen.add(run.owner.element);
    lines.push(...piecesOf(run.owner.element).map(tidyText));
  }
  return lines;
}
