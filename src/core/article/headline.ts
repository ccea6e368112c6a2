import type { Selectors } from '../portals/rule';
import { comparable, seenText, tidyText } from './text';

const CANDIDATES =
  'h1,h2,h3,h4,[class*="title" i],[id*="title" i],[class*="headline" i],[itemprop="headline"]';
const MAX_CANDIDATES = 300;

/**
 * The element that prints the headline: the rule's, or the one whose text the document's title repeats.
 * Null when the page has no such element.
 */
export function findHeadline(document: Document, selectors?: Selectors): Element | null {
  for (const selector of selectors ?? []) {
    for (const element of document.querySelectorAll(selector)) {
      if (element.localName !== 'meta' && tidyText(seenText(element))) return element;
    }
  }
  const title = comparable(document.title);
  let best: Element | null = null;
  let bestScore = 0;
  let seen = 0;
  for (const element of document.body?.querySelectorAll(CANDIDATES) ?? []) {
    if (++seen > MAX_CANDIDATES) break;
    const score = headlineScore(element, title);
    if (score > bestScore) {
      best = element;
      bestScore = score;
    }
  }
  return best;
}

const LONGEST = 150;

function headlineScore(element: Element, title: string): number {
  const raw = element.textContent ?? '';
  if (raw.length > LONGEST * 4) return 0;
  const text = comparable(seenText(element));
  if (text.length < 2 || text.length > LONGEST) return 0;
  const at = title.indexOf(text);
  let score = 0;
  if (at === 0) score = text.length + 4;
  else if (at > 0 && text.length >= 6) score = text.length;
  else if (text.length >= 8 && text.startsWith(title) && title.length >= 6) score = title.length;
  if (score < title.length * 0.3) score = 0;
  if (element.localName === 'h1') score = score ? score * 1.5 : 1;
  return element.closest('a[href]') || /^(?:li|a|img|input)$/.test(element.localName) ? score * 0.5 : score;
}
