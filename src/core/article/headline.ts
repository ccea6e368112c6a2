import type { Selectors } from '../portals/rule';
import { roleByName } from './names';
import type { Run, Scan } from './scan';
import { comparable, seenText, tidyText } from './text';

const CANDIDATES =
  'h1,h2,h3,h4,[class*="title" i],[id*="title" i],[class*="headline" i],[itemprop="headline"]';
const MAX_CANDIDATES = 300;
const LONGEST = 150;

/**
 * The element that prints the headline: the rule's, the one whose text the document's title repeats, or a
 * block that begins the document's title. Null when the page has none.
 */
export function findHeadline(document: Document, scan: Scan, selectors?: Selectors): Element | null {
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
  return best ?? beginsTitle(scan.runs, title);
}

function headlineScore(element: Element, title: string): number {
  if ((element.textContent ?? '').length > LONGEST * 4) return 0;
  const text = comparable(seenText(element));
  if (text.length < 2 || text.length > LONGEST) return 0;
  const at = title.indexOf(text);
  let score = 0;
  if (at === 0) score = text.length + 4;
  else if (at > 0 && text.length >= 6) score = text.length;
  else if (text.length >= 8 && text.startsWith(title) && title.length >= 6) score = title.length;
  if (score < title.length * 0.3) score = 0;
  if (element.localName === 'h1') score = score ? score * 1.5 : 1;
  if (roleByName(element) === 'around') score *= 0.6;
  return element.closest('a[href]') || /^(?:li|a|img|input)$/.test(element.localName) ? score * 0.5 : score;
}

/** The block whose whole text begins the document's title. */
function beginsTitle(runs: Run[], title: string): Element | null {
  let best: Run | null = null;
  let longest = 5;
  for (const run of runs) {
    if (run.weight < 4 || run.weight > LONGEST || run.linkWeight > run.weight / 2) continue;
    const text = comparable(run.text);
    if (text.length > longest && title.startsWith(text)) {
      best = run;
      longest = text.length;
    }
  }
  return best?.owner.element ?? null;
}

const INFO = /\d{4}\s*[-/.年]\s*\d{1,2}|来源|來源|作者|编辑|字号|浏览|点击|首页|位置|>/;

/** For pages whose title names only the site: the short line above the time line, just before the text. */
export function headlineAbove(runs: Run[], first: number): Element | null {
  let info = false;
  for (let i = first - 1; i >= Math.max(0, first - 8); i--) {
    const run = runs[i] as Run;
    if (INFO.test(run.text)) info = true;
    else if (run.weight >= 6 && run.weight <= 60 && run.linkWeight === 0) {
      const { element } = run.owner;
      const named = /^h\d$/.test(element.localName) || /title|biaoti|bt\b/i.test(element.className);
      if (info || named) return element;
    }
  }
  return null;
}
