import type { Selectors } from '../portals/rule';
import { nameOf } from './elements';
import type { Run, Scan, Tally } from './scan';
import { comparable, seenText, tidyText } from './text';

const HEADING = /^h[1-4]$/;
const NAMED = /title|headline|biaoti/i;
const MOST_RUNS = 4;
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
  for (const tally of scan.tallies) {
    if (tally.end - tally.first > MOST_RUNS) continue;
    if (!HEADING.test(nameOf(tally.element)) && !NAMED.test(tally.names)) continue;
    const score = headlineScore(tally, scan.runs, title);
    if (score > bestScore) {
      best = tally.element;
      bestScore = score;
    }
  }
  return best ?? beginsTitle(scan.runs, title);
}

function headlineScore({ element, role, first, end }: Tally, runs: Run[], title: string): number {
  let text = '';
  let linked = 0;
  for (const run of runs.slice(first, end)) {
    text += run.text;
    linked += run.linkWeight;
  }
  text = comparable(text);
  if (text.length < 2 || text.length > LONGEST) return 0;
  const at = title.indexOf(text);
  let score = 0;
  if (at === 0) score = (text.length + 4) * 1.5;
  else if (at > 0 && text.length >= 6) score = text.length;
  else if (text.length >= 8 && text.startsWith(title) && title.length >= 6) score = title.length;
  if (score < title.length * 0.3) score = 0;
  if (element.localName === 'h1') score = score ? score * 1.5 : 1;
  if (role === 'around') score *= 0.6;
  if (linked > 0) score *= 0.8;
  return element.localName === 'li' ? score * 0.5 : score;
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
      const named = /^h\d$/.test(element.localName) || /title|biaoti|bt\b/i.test(run.owner.names);
      if (info || named) return element;
    }
  }
  return null;
}
