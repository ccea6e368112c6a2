import { linkedName } from '../head-data';
import type { Page } from '../page';
import { tidyText } from '../text';
import { bySelectors, type Clues, linesOf } from './clues';
import { namesIn } from './person-name';
import type { Resolved } from './resolved';

/** （文/记者 王翔）, 作者：…, 撰文 …: the label and what follows it to the end of the bracket or line. */
const LABELLED =
  /(?:作者|撰文|采写|撰稿|编译|文\s*[/／|｜]|(?:本报|本刊|本网|本台|[\p{Script=Han}]{2,10}?)?(?:见习|实习|特约|首席|全媒体)?(?:记者|記者|评论员|特派员|通讯员|通訊員))\s*[:：/／]?\s*([^()（）。；\n]{2,60})/u;
const BRACKETED = /[(（]([^()（）]{2,60})[)）]\s*$/;
const DATELINE =
  /^[\s【[(（]*[^。]{0,24}?(?:电|電|讯|訊|报道|報導|消息)\s*[(（]([^()（）]{0,20}?(?:记者|記者|通讯员|通訊員|特派员)[^()（）]{2,60})[)）]/;
const TAIWAN =
  /[（(]?(?:中央社)?記者\s*([\p{Script=Han}]{2,4}(?:、[\p{Script=Han}]{2,4})*?)(?:[／/]|[\p{Script=Han}]{2,3}(?:\d{1,2}日)?(?:電|報導|專電|攝))/u;
const TAIWAN_TAIL =
  /[（(]([\p{Script=Han}]{2,4}(?:、[\p{Script=Han}]{2,4})*)[／/][\p{Script=Han}]{2,6}(?:報導|报道)[)）]/u;

/** 记者, 作者, 通讯员: the names of those who wrote it. */
export function resolveAuthors(page: Page, clues: Clues): Resolved<string[]> | undefined {
  for (const text of bySelectors(page, page.template?.authors)) {
    const value = fromLine(tidyText(text)) ?? plainNames(text);
    if (value.length) return { value, evidence: `portal rule: “${tidyText(text).slice(0, 40)}”` };
  }
  const zones: [string, string[]][] = [
    ['below the headline', linesOf(clues.head)],
    ['last lines', [...clues.outro, ...linesOf(clues.tail).slice(0, 8)].reverse()],
    ['first lines', clues.intro],
  ];
  for (const [where, lines] of zones) {
    for (const line of lines) {
      const value = where === 'first lines' ? fromDateline(line) : fromLine(line);
      if (value?.length) return { value, evidence: `${where}: “${line.slice(0, 60)}”` };
    }
  }
  return stated(page);
}

function fromDateline(line: string): string[] | undefined {
  const found = DATELINE.exec(line)?.[1] ?? TAIWAN.exec(line)?.[1] ?? TAIWAN_TAIL.exec(line)?.[1];
  if (found) return namesIn(found);
  return line.length < 40 ? fromLine(line) : undefined;
}

const LONGEST_LINE = 70;

function fromLine(line: string): string[] | undefined {
  const text = line.length > LONGEST_LINE ? (BRACKETED.exec(line)?.[0] ?? '') : line;
  const taiwan = TAIWAN_TAIL.exec(text)?.[1] ?? TAIWAN.exec(text)?.[1];
  if (taiwan) return namesIn(taiwan);
  if (/^图|摄\s*[)）]?$|攝/.test(text)) return undefined;
  const found = LABELLED.exec(text)?.[1];
  return found ? namesIn(found) : undefined;
}

function plainNames(text: string): string[] {
  return tidyText(text)
    .split(/\s*[、,，]\s*|\s{2,}|\s+and\s+/)
    .filter((name) => name.length > 1 && name.length < 40);
}

/** Head data name editors, desks and the site itself as author: only what reads like a writer's name is believed. */
function stated(page: Page): Resolved<string[]> | undefined {
  const linked = page.head.linked[0]?.author;
  const value = linkedName(linked);
  if (value && !/\p{Script=Han}/u.test(value) && isLatinName(value))
    return { value: [value], evidence: 'JSON-LD author' };
  for (const name of ['author', 'byl', 'parsely-author', 'dc.creator', 'sailthru.author']) {
    const text = page.head.meta.get(name)?.replace(/^by\s+/i, '');
    if (text && isLatinName(text)) return { value: plainNames(text), evidence: `meta ${name}` };
  }
  return undefined;
}

function isLatinName(text: string): boolean {
  return (
    /^[A-Z][\p{L}.'’-]+(?:\s+[\p{L}.'’-]+){1,3}$/u.test(text) &&
    !/\b(?:News|Press|Staff|Union|Inc|Editor)\b/.test(text)
  );
}
