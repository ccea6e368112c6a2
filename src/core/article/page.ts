import type { PortalRule, PortalTemplate } from '../portals/rule';
import { type HeadData, headData } from './head-data';
import { findHeadline } from './headline';
import { findRegion, proseOf, type Region } from './region';
import { type Run, type Scan, scanPage } from './scan';
import { seenText } from './text';

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
  /** Short lines between headline and text: where source, time and names stand. */
  headRuns: Run[];
  /** Short lines from the end of the text on. */
  tailRuns: Run[];
}

export interface PageOptions {
  url: string;
  rule?: PortalRule;
  template?: PortalTemplate;
  now?: Date;
}

export function readPage(document: Document, options: PageOptions): Page | null {
  const body = document.body;
  if (!body) return null;
  const { rule, template } = options;
  const headline = findHeadline(document, template?.title);
  const scan = scanPage(body);
  const region = findRegion(scan, headline);
  const page: Page = {
    document,
    url: options.url,
    base: baseOf(document, options.url),
    now: options.now ?? new Date(),
    rule,
    template,
    scan,
    headline,
    region,
    head: headData(document),
    headRuns: [],
    tailRuns: [],
  };
  if (region) placeZones(page, region);
  return page;
}

function baseOf(document: Document, url: string): string {
  const href = document.querySelector('base[href]')?.getAttribute('href');
  if (!href) return url;
  try {
    return new URL(href, url).href;
  } catch {
    return url;
  }
}

const BEFORE_HEADLINE = 6;
const AFTER_TEXT = 25;

/** Cuts the runs round the text into the zone before its first sentences and the zone after its last. */
function placeZones(page: Page, region: Region): void {
  const { runs } = page.scan;
  const { first, end } = region.tally;
  let start = first;
  while (start < end && proseOf(runs[start] as Run) < 25) start++;
  let last = end - 1;
  while (last > first && proseOf(runs[last] as Run) < 25) last--;
  const headline = page.headline;
  let title = headline ? runs.findIndex((run) => headline.contains(run.owner.element)) : -1;
  if (title < 0 || title > start) title = Math.max(0, first - 12);
  page.headRuns = runs.slice(Math.max(0, title - BEFORE_HEADLINE), Math.min(start, first + 40));
  page.tailRuns = runs.slice(Math.max(last, first), end + AFTER_TEXT);
}

/** The text nodes of a block, one per line: portals print label and value in neighbouring inline elements. */
export function piecesOf(element: Element): string[] {
  const pieces: string[] = [];
  for (const line of seenText(element).split('\n')) if (line.trim()) pieces.push(line);
  return pieces;
}
