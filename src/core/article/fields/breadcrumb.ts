import type { Page } from '../page';
import { comparable, seenText, tidyText } from '../text';
import type { Resolved } from './resolved';

const NAMED =
  '[class*="crumb" i],[id*="crumb" i],[class*="path" i],[id*="path" i],[class*="position" i],[class*="location" i],[id*="location" i],[class*="daohang" i],[class*="current" i],[class*="weizhi" i],[class*="dqwz" i],[class*="nav" i],[id*="nav" i],[class~="cru"]';
const SEPARATOR = /\s*(?:>+|＞|›|»|→|⇒|⟩|&gt;|\/|::|·|›)\s*/;
const PREFIX = /^(?:您|你)?(?:的|现在|当前|所在)*(?:的)?(?:位置|位于)(?:是|：|:)?\s*[:：]?\s*/;
const LONGEST = 150;
const MOST = 400;

/** 首页 > 频道 > …, without 正文 and without the headline. */
export function resolveBreadcrumb(page: Page, title: string): Resolved<string[]> | undefined {
  for (const selector of page.template?.breadcrumb ?? []) {
    for (const element of page.document.querySelectorAll(selector)) {
      const value = crumbsOf(element, title) ?? spaced(element, title);
      if (value?.length) return { value, evidence: `portal rule ${selector}` };
    }
  }
  let best: Resolved<string[]> | undefined;
  let seen = 0;
  for (const element of page.document.querySelectorAll(NAMED)) {
    if (++seen > MOST) break;
    const value = crumbsOf(element, title);
    if (value && value.length >= 2 && value.length > (best?.value.length ?? 0)) {
      best = { value, evidence: `<${element.localName}> ${element.getAttribute('class') ?? element.id}` };
    }
  }
  return best ?? fromLines(page, title);
}

/** A line of links with separators above the headline, in a block without a telling name. */
function fromLines(page: Page, title: string): Resolved<string[]> | undefined {
  for (const run of [...page.headRuns].reverse()) {
    if (run.weight > 60 || run.linkWeight === 0) continue;
    const value = crumbsOf(run.owner.element, title);
    if (value && value.length >= 2) return { value, evidence: `line “${tidyText(run.text).slice(0, 60)}”` };
  }
  return undefined;
}

function crumbsOf(element: Element, title: string): string[] | undefined {
  if ((element.textContent ?? '').length > LONGEST * 4 || !element.querySelector('a')) return undefined;
  const text = tidyText(seenText(element));
  if (text.length > LONGEST || !SEPARATOR.test(text)) return undefined;
  const parts = text.replace(PREFIX, '').split(SEPARATOR).map(tidyText).filter(Boolean);
  return parts.length < 2 || parts.some((part) => part.length > 30 && comparable(part) !== comparable(title))
    ? undefined
    : finish(parts, title);
}

/** A crumb line without separators: one crumb per link or item. */
function spaced(element: Element, title: string): string[] | undefined {
  const parts = [...element.querySelectorAll('a,li,span')]
    .filter((part) => !part.querySelector('a,li,span'))
    .map((part) => tidyText(seenText(part)));
  return finish(parts.filter(Boolean), title);
}

function finish(parts: string[], title: string): string[] | undefined {
  const crumbs = [...parts];
  while (crumbs.length && /^(?:正\s*文|内容|详情|浏览|查看|文章)$/.test(crumbs.at(-1) ?? '')) crumbs.pop();
  if (crumbs.length && comparable(crumbs.at(-1) ?? '') === comparable(title)) crumbs.pop();
  return crumbs.length ? crumbs : undefined;
}
