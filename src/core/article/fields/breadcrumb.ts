import type { Page } from '../page';
import { comparable, seenText, tidyText } from '../text';
import type { Resolved } from './resolved';

const STRONG = /crumb|path|position|location|daohang|weizhi|dqwz|curr(?:ent)?[-_]?(?:pos|loc)|\bcru\b/i;
const NAMED = /crumb|path|position|location|daohang|current|weizhi|dqwz|bread|tag|\bnav|\bcru\b/i;
const SEPARATOR = /\s*(?:[>＞]+|›|»|→|⇒|⟩|\s[/|·-]\s|::)\s*/;
const CLEAR = /[>＞›»→⇒⟩]/;
const PREFIX =
  /^.{0,6}?(?:您|你)?(?:的|现在|當前|当前|所在|本页)*(?:的)?(?:位置|位于)(?:是|：|:)?\s*[:：]?\s*/;
const FURTHER = /\s*(?:字号|字體|字体|来源|來源|分享|时间|相關新聞).*$/;
const LEAF = /^(?:正\s*文|内容|內容|详情|浏览|查看|文章|内页|新闻详情|正文内容)$/;
const LONGEST = 150;
const LONGEST_CRUMB = 24;
const MOST_RUNS = 12;

interface Candidate extends Resolved<string[]> {
  score: number;
  length: number;
}

/** 首页 > 频道 > …, without 正文 and without the headline. */
export function resolveBreadcrumb(page: Page, title: string): Resolved<string[]> | undefined {
  for (const selector of page.template?.breadcrumb ?? []) {
    for (const element of page.document.querySelectorAll(selector)) {
      const text = lineOf(element);
      const value = finish(text && SEPARATOR.test(text) ? text.split(SEPARATOR) : links(element), title);
      if (value.length) return { value, evidence: `portal rule ${selector}` };
    }
  }
  const candidates: Candidate[] = [];
  for (const { element, names, first, end } of page.scan.tallies) {
    if (end - first <= MOST_RUNS && NAMED.test(names))
      add(candidates, element, title, STRONG.test(names) ? 3 : 0);
  }
  for (const run of page.headRuns) if (run.weight < 60) add(candidates, run.owner.element, title, 1);
  let best: Candidate | undefined;
  for (const one of candidates) {
    const better = !best || one.score > best.score || (one.score === best.score && one.length < best.length);
    if (better) best = one;
  }
  return best && best.score >= 3 ? { value: best.value, evidence: best.evidence } : undefined;
}

/** Scores what looks like a line of crumbs: by name, by its arrows, by 首页 at its head and 正文 at its end. */
function add(candidates: Candidate[], element: Element, title: string, named: number): void {
  const text = lineOf(element);
  if (!text || !SEPARATOR.test(text) || !element.querySelector('a')) return;
  const parts = text.split(SEPARATOR).map(tidyText).filter(Boolean);
  const value = finish(parts, title);
  if (value.length === 0 || value.some((part) => part.length > LONGEST_CRUMB)) return;
  const closed = value.length < parts.length;
  if (parts.length < 2 || (!closed && value.length < 2)) return;
  const arrows = CLEAR.test(text) ? 2 : 0;
  const home = /首页|首頁|home/i.test(parts[0] ?? '') ? 1 : 0;
  const score = named + arrows + home + (closed ? 3 : 0) - (/\s/.test(value.join('')) ? 1 : 0);
  candidates.push({
    value,
    score,
    length: text.length,
    evidence: `<${element.localName}> ${element.getAttribute('class') ?? element.id}`,
  });
}

function lineOf(element: Element): string {
  if ((element.textContent ?? '').length > LONGEST * 6) return '';
  const text = tidyText(seenText(element)).replace(PREFIX, '').replace(FURTHER, '');
  return text.length <= LONGEST ? text : '';
}

function links(element: Element): string[] {
  return [...element.querySelectorAll('a,li,span')]
    .filter((part) => !part.querySelector('a,li,span'))
    .map((part) => seenText(part));
}

function finish(parts: string[], title: string): string[] {
  const crumbs = parts.map(tidyText).filter(Boolean);
  const isLeaf = (crumb: string) => LEAF.test(crumb) || comparable(crumb) === comparable(title);
  while (crumbs.length && isLeaf(crumbs.at(-1) ?? '')) crumbs.pop();
  return crumbs;
}
