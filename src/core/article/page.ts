import type { Layout } from '../portals/layout';
import type { PortalRule, PortalTemplate } from '../portals/rule';
import { type HeadData, headData } from './head-data';
import { findHeadline, headlineAbove } from './headline';
import { findRegion, proseOf, type Region, regionOf } from './region';
import { type Run, type Scan, scanPage } from './scan';

/** Everything the stages and fields need to know of a page. The document behind it is only read. */
export interface Page {
  document: Document;
  url: string;
  /** What relative addresses resolve against. */
  base: string;
  now: Date;
  rule?: PortalRule;
  template?: PortalTemplate;
  scan: Scan;
  headline: Element | null;
  region: Region | null;
  head: HeadData;
  /** The runs round the headline down to the first sentences: where source, time and names stand. */
  headRuns: Run[];
  /** The runs of the text. */
  bodyRuns: Run[];
  /** The runs from the last sentences on. */
  tailRuns: Run[];
}

export interface PageOptions {
  url: string;
  layout?: Layout;
  now?: Date;
}

/** Reads a page; null when it has no body. */
export function readPage(document: Document, options: PageOptions): Page | null {
  const body = document.body;
  if (body?.nodeType !== 1) return null;
  const { layout, url } = options;
  const scan = scanPage(body);
  let headline = findHeadline(document, scan, layout?.template.title);
  const region = (layout && regionOf(scan, layout.containers)) ?? findRegion(scan, headline);
  if (!headline && region) headline = headlineAbove(scan.runs, region.first);
  return {
    document,
    url,
    base: baseOf(document, url),
    now: options.now ?? new Date(),
    rule: layout?.rule,
    template: layout?.template,
    scan,
    headline,
    region,
    head: headData(document, scan.makersNote),
    ...zones(scan.runs, headline, region),
  };
}

function baseOf(document: Document, url: string): string {
  const href = document.querySelector('base[href]')?.getAttribute('href');
  return (href && URL.parse(href, url)?.href) || url;
}

const BEFORE_HEADLINE = 8;
const WITHOUT_HEADLINE = 14;
const AFTER_TEXT = 25;
const SENTENCES = 25;

/** Cuts the runs round the text into the zone before its first sentences and the zone after its last. */
function zones(
  runs: Run[],
  headline: Element | null,
  region: Region | null,
): Pick<Page, 'headRuns' | 'bodyRuns' | 'tailRuns'> {
  if (!region) return { headRuns: [], bodyRuns: [], tailRuns: [] };
  const { first, end } = region;
  let start = first;
  while (start < end - 1 && proseOf(runs[start] as Run) < SENTENCES) start++;
  let last = end - 1;
  while (last > first && proseOf(runs[last] as Run) < SENTENCES) last--;
  let title = headline ? runs.findIndex((run) => headline.contains(run.owner.element)) : -1;
  if (title < 0 || title > start) title = Math.max(0, first - WITHOUT_HEADLINE + BEFORE_HEADLINE);
  return {
    headRuns: runs.slice(Math.max(0, title - BEFORE_HEADLINE), Math.min(start, first + 40)),
    bodyRuns: runs.slice(start, last + 1),
    tailRuns: runs.slice(last, end + AFTER_TEXT),
  };
}
