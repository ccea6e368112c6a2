import { linkedName } from '../head-data';
import type { Page } from '../page';
import { tidyText } from '../text';
import { bySelectors, type Clues, linesOf } from './clues';
import { isLatinName, isPersonName, namesIn } from './person-name';
import type { Resolved } from './resolved';

const ROLE = '(?:记者|記者|评论员|特派员|特约撰稿人|通讯员|通訊員|撰稿人)';
const MARK = '[:：/／|｜︱丨]';
/** 作者：…, 文/图 …, 撰文 …, 执笔/…: a label and what follows it to the end of the line or bracket. */
const LABELLED = new RegExp(
  `(?:^|[\\s(（【\\[。，,!！])(?:本文)?(?:作者|撰文|采写|采訪|撰稿|编译|執筆|执笔|口述|来稿|供稿|(?:图文|文图|文)(?:\\s*[/／、]\\s*[图圖片摄影]{1,2})?)(?:\\s*${MARK}\\s*|\\s+(?=\\p{Script=Han}))([^()（）。；\\n]{2,60})`,
  'u',
);
/** 本报记者 王翔, 南都见习记者 林子沛. */
const REPORTER = new RegExp(`${ROLE}\\s*[:：/／]?\\s*([^()（）。；，,\\n]{2,50})`, 'u');
const BRACKET = /[(（]([^()（）]{2,60})[)）]\s*\d*$/;
const DATELINE = new RegExp(
  `^[\\s【\\[(（]*[^。]{0,24}?(?:电|電|讯|訊|报道|報導|消息)\\s*[(（]([^()（）]{0,20}?${ROLE}[^()（）]{2,60})[)）]`,
  'u',
);
const AGENCY =
  /^[\s（(]*[\p{Script=Han}]{2,4}社?記者\s*([\p{Script=Han}]{2,3}(?:、[\p{Script=Han}]{2,3})*?)(?=[\p{Script=Han}]{2,4}(?:\d{1,2}日)?(?:專)?電)/u;
/** （王煌忠／台中報導）, 記者陳嘉寧／桃園機場報導. */
const PLACED =
  /(?:^|[（(]|記者\s*)([\p{Script=Han}]{2,4}(?:、[\p{Script=Han}]{2,4})*)\s*[／/]\s*[\p{Script=Han}]{2,12}報導/u;

/** 记者, 作者, 通讯员: the names of those who wrote it. */
export function resolveAuthors(page: Page, clues: Clues): Resolved<string[]> | undefined {
  for (const text of bySelectors(page, page.template?.authors)) {
    const line = tidyText(text);
    const value = fromLine(line) ?? plainNames(line);
    if (value.length) return { value, evidence: `portal rule: “${line.slice(0, 40)}”` };
  }
  const ends = page.bodyRuns.map((run) => tidyText(run.ending));
  const zones: [string, string[], (line: string) => string[] | undefined][] = [
    ['below the headline', linesOf(clues.head), fromLine],
    ['beside the source', clues.head.flatMap(({ text }) => text.split(/\s+/)), besideOutlet],
    ['last lines', [...linesOf(clues.tail).slice(0, 8), ...clues.outro].reverse(), fromEnd],
    ['first lines', clues.intro, fromDateline],
    ['end of a paragraph', ends, (line) => namesOf(PLACED.exec(line)?.[1])],
    ['below the headline', latinLines(clues), latinByline],
  ];
  for (const [where, lines, read] of zones) {
    for (const line of lines) {
      const value = read(line);
      if (value?.length) return { value, evidence: `${where}: “${line.slice(-60)}”` };
    }
  }
  return stated(page);
}

const LONGEST_LINE = 70;
const namesOf = (text: string | undefined) => (text ? namesIn(text) : undefined);

function fromLine(line: string): string[] | undefined {
  if (line.length > LONGEST_LINE * 2 || /^图|[摄攝]\s*[)）]?$/.test(line)) return undefined;
  const placed = namesOf(PLACED.exec(line)?.[1]);
  if (placed) return placed;
  const labelled = namesOf(LABELLED.exec(line)?.[1]);
  if (labelled?.length) return labelled;
  // A sentence about reporters is no byline.
  const isByline = line.length <= LONGEST_LINE && !/[，,。；！？]/.test(line);
  return isByline ? namesOf(REPORTER.exec(line)?.[0]) : undefined;
}

/** A whole short line, or the bracket that ends a paragraph: （评论员 罗博）, （张巨峰）. */
function fromEnd(line: string): string[] | undefined {
  const bracket = BRACKET.exec(line)?.[1];
  if (bracket) {
    const names = bracket.split(/[\s、,，]+/);
    if (names.every(isPersonName)) return names;
    return fromLine(bracket);
  }
  return line.length <= 40 ? fromLine(line) : undefined;
}

function fromDateline(line: string): string[] | undefined {
  const found = DATELINE.exec(line)?.[1];
  if (found) return namesIn(found);
  const agency = AGENCY.exec(line)?.[1];
  if (agency) return agency.split('、');
  return line.length < 40 && !/[。？！”]$/.test(line) ? fromLine(line) : undefined;
}

/** 石佳/中国青年报. */
function besideOutlet(text: string): string[] | undefined {
  const [name, outlet, more] = text.split(/\s*[/／]\s*/);
  return name && outlet && !more && outlet.length >= 3 && !isPersonName(outlet) && isPersonName(name)
    ? [name]
    : undefined;
}

/** “By” and the name often stand in neighbouring elements. */
function latinLines({ head }: Clues): string[] {
  return head.map(({ text }, i) => (/^by$/i.test(text) ? `By ${head[i + 1]?.text ?? ''}` : text));
}

function latinByline(text: string): string[] | undefined {
  const name = /^(?:By\s+)?(\p{Lu}[\p{L}.'’ -]+)$/u.exec(text)?.[1];
  if (!name || !(text.startsWith('By ') || name === name.toUpperCase())) return undefined;
  const cased =
    name === name.toUpperCase()
      ? name.toLowerCase().replace(/(^|[\s-])\p{L}/gu, (first) => first.toUpperCase())
      : name;
  return isLatinName(cased) ? [cased] : undefined;
}

function plainNames(text: string): string[] {
  const han = /^[\p{Script=Han}\s、,，]+$/u.test(text);
  const names = text.split(han ? /[\s、,，]+/ : /\s*[、,，]\s*|\s{2,}|\s+and\s+/);
  return names.filter((name) => name.length > 1 && name.length < 40);
}

/** Head data name editors, desks and the site itself as author: only what reads like a writer's name is believed. */
function stated(page: Page): Resolved<string[]> | undefined {
  const { meta } = page.head;
  const hidden = fromLine(tidyText(meta.get('baidu:author') ?? ''));
  // Many portals print the editor there as well.
  if (hidden?.length && !meta.get('baidu:editor')?.includes(hidden[0] ?? '')) {
    return { value: hidden, evidence: '#author_baidu' };
  }
  const author = page.head.linked[0]?.author;
  const linked = (Array.isArray(author) ? author : [author]).map(linkedName);
  const people = linked.filter((name) => name !== undefined).filter(isLatinName);
  if (people.length) return { value: people, evidence: 'JSON-LD author' };
  for (const name of ['author', 'byl', 'parsely-author', 'dc.creator', 'sailthru.author']) {
    const text = meta.get(name)?.replace(/^by\s+/i, '');
    if (text && isLatinName(text)) return { value: plainNames(text), evidence: `meta ${name}` };
  }
  const link = page.document.querySelector('[rel~="author"],[itemprop="author"]');
  const text = tidyText(link?.textContent ?? '').replace(/^by\s+/i, '');
  return isLatinName(text) ? { value: [text], evidence: 'rel=author' } : undefined;
}
