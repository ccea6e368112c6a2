import { linkedName } from '../head-data';
import type { Page } from '../page';
import { bySelectors, type Clues, linesOf } from './clues';
import type { Resolved } from './resolved';
import { findStamp, isoOf, type Stamp } from './timestamp';

const META = [
  'baidu:pubtime',
  'founder:date',
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'publishdate',
  'pubdate',
  'publish_time',
  'publishtime',
  'weibo: article:create_at',
  'weibo:article:create_at',
  'og:release_date',
  'og:published_time',
  'date',
  'dc.date',
  'apub:time',
  'firstpublishedtime',
  'dateupdate',
  'sailthru.date',
  'parsely-pub-date',
];
const UPDATED = /更新|修改|last\s*updated|modified/i;
const LABELLED = /发布|发表|發佈|發布|时间|時間|日期|publish|posted/i;

/** 发布时间 as the page states it: the time line by the headline, else what head data say. */
export function resolvePublished(page: Page, clues: Clues, lang: string): Resolved<string> | undefined {
  const zone = lang.startsWith('ja') || lang.startsWith('ko') ? '+09:00' : '+08:00';
  const scripted = ofScript(page);
  if (scripted) return scripted;
  const stated = statedStamps(page);
  const printed = printedStamp(page, clues, stated);
  if (!printed) {
    const first = stated.find(({ stamp }) => stamp.time) ?? stated[0];
    return first ? { value: isoOf(first.stamp, zone), evidence: first.evidence } : ofAddress(page);
  }
  // A printed day is made precise, and an English time placed in its zone, by head data of the same day.
  const same = stated.find(
    ({ stamp }) => stamp.time && stamp.year === printed.stamp.year && near(stamp, printed.stamp),
  );
  const foreign = !/^(?:zh|ja|ko)/.test(lang) && !printed.stamp.offset;
  if (same && (!printed.stamp.time || (foreign && same.stamp.offset))) {
    return { value: isoOf(same.stamp, zone), evidence: `${same.evidence}, ${printed.evidence}` };
  }
  return { value: isoOf(printed.stamp, zone), evidence: printed.evidence };
}

interface Found {
  stamp: Stamp;
  evidence: string;
}

function printedStamp(page: Page, clues: Clues, stated: Found[]): Found | undefined {
  const groups: [string, string[]][] = [
    ['portal rule', bySelectors(page, page.template?.published)],
    ['below the headline', [...linesOf(clues.head), clues.head.map(({ text }) => text).join(' ')]],
    ['time element', timeElements(page)],
    ['below the text', linesOf(clues.tail).filter((line) => LABELLED.test(line) && !UPDATED.test(line))],
    [
      'above the headline',
      [...linesOf(clues.above).reverse(), clues.above.map(({ text }) => text).join(' ')],
    ],
  ];
  let dayOnly: Found | undefined;
  for (const [where, lines] of groups) {
    const found: Found[] = [];
    for (const line of lines) {
      const stamp = withYear(findStamp(line), page, stated);
      if (stamp) found.push({ stamp, evidence: `${where}: “${line.slice(0, 60)}”` });
    }
    const timed = found.filter(({ stamp }) => stamp.time);
    const best =
      timed.find(({ evidence }) => LABELLED.test(evidence) && !UPDATED.test(evidence)) ??
      timed.find(({ evidence }) => !UPDATED.test(evidence)) ??
      timed[0];
    if (best) return best;
    // A bare day above the headline is as likely the page's own calendar.
    if (where !== 'above the headline') dayOnly ??= found[0];
  }
  return dayOnly;
}

function timeElements(page: Page): string[] {
  const times = page.document.querySelectorAll('time[datetime],[itemprop="datePublished"]');
  return [...times]
    .slice(0, 2)
    .map((time) => time.getAttribute('datetime') ?? time.getAttribute('content') ?? '');
}

function statedStamps(page: Page): Found[] {
  const found: Found[] = [];
  const add = (text: string | undefined, evidence: string) => {
    const stamp = text ? withYear(findStamp(text), page, []) : undefined;
    if (stamp) found.push({ stamp, evidence });
  };
  for (const item of page.head.linked) add(linkedName(item.datePublished), 'JSON-LD datePublished');
  for (const name of META) add(page.head.meta.get(name), `meta ${name}`);
  return found;
}

/** The year of a stamp without one: head data's, else the latest that is not in the future. */
function withYear(stamp: Stamp | undefined, page: Page, stated: Found[]): Stamp | undefined {
  if (!stamp || stamp.year) return stamp;
  const inAddress = addressStamp(page);
  const others = [...stated.map(({ stamp: other }) => other), ...(inAddress ? [inAddress] : [])];
  const known = others.find((other) => near(other, stamp))?.year;
  const year = page.now.getUTCFullYear();
  const ahead = Date.UTC(year, stamp.month - 1, stamp.day) > page.now.getTime() + 86_400_000;
  return { ...stamp, year: known ?? (ahead ? year - 1 : year) };
}

/** Within a day: a page's own zone and head data's UTC may disagree by that. */
function near(a: Stamp, b: Stamp): boolean {
  const day = ({ month, day: date }: Stamp) => Date.UTC(2000, month - 1, date);
  return Math.abs(day(a) - day(b)) <= 86_400_000;
}

function ofAddress(page: Page): Resolved<string> | undefined {
  const stamp = addressStamp(page);
  return stamp?.year
    ? { value: isoOf({ ...stamp, time: undefined }, ''), evidence: 'date in the address' }
    : undefined;
}

function addressStamp(page: Page): Stamp | undefined {
  const { pathname, search } = URL.parse(page.url) ?? { pathname: '', search: '' };
  const plain = (pathname + search).replace(/[_/]/g, '-').replace(/(\d{4})-(\d{2})(\d{2})(?!\d)/, '$1-$2-$3');
  return findStamp(plain);
}

const CHINA_OFFSET = 8 * 3600;

function ofScript(page: Page): Resolved<string> | undefined {
  const pattern = page.template?.publishedScript;
  if (!pattern) return undefined;
  for (const script of page.document.querySelectorAll('script:not([src])')) {
    const seconds = Number(pattern.exec(script.textContent ?? '')?.[1]);
    if (!seconds) continue;
    const value = `${new Date((seconds + CHINA_OFFSET) * 1000).toISOString().slice(0, 19)}+08:00`;
    return { value, evidence: 'inline script named by the portal rule' };
  }
  return undefined;
}
