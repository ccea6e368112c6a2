import { portalRules } from '../portals';
import { findLayout } from '../portals/layout';
import type { PortalRule } from '../portals/rule';
import type { Article } from './article';
import { deliver } from './deliver';
import type { Draft, Stage, TraceLine } from './draft';
import { type Fields, resolveFields } from './fields';
import { judge } from './judge';
import { type Page, readPage } from './page';
import { captions } from './stages/captions';
import { copyRegion } from './stages/copy-region';
import { dropAround } from './stages/drop-around';
import { dropLines } from './stages/drop-lines';
import { dropPictures } from './stages/drop-pictures';
import { dropRepeats } from './stages/drop-repeats';
import { dropTail } from './stages/drop-tail';
import { flatten } from './stages/flatten';
import { headings } from './stages/headings';
import { media } from './stages/media';
import { pictures } from './stages/pictures';
import { readability } from './stages/readability';
import { reveal } from './stages/reveal';

export interface ExtractOptions {
  url: string;
  /** The rules to use; [] for the general way only. */
  portals?: readonly PortalRule[];
  now?: Date;
  /** Take the page for an article although it does not look like one. */
  force?: boolean;
}

/** An extraction with its reasons, for people who add portals. */
export interface Inspection {
  article: Article | null;
  /** Why the page was or was not taken for an article. */
  reasons: string[];
  /** What each field was read from. */
  evidence: Record<string, string>;
  /** What each stage did, in order. */
  trace: TraceLine[];
}

/**
 * What happens to the copy of the article's region, in order: open what is folded, name what is lazy, drop what
 * the markup calls surroundings, ask Readability, bring into lines, drop what the words call surroundings.
 */
const STAGES: [string, Stage][] = [
  ['reveal', reveal],
  ['pictures', pictures],
  ['media', media],
  ['drop-pictures', dropPictures],
  ['drop-around', dropAround],
  ['readability', readability],
  ['flatten', flatten],
  ['drop-tail', dropTail],
  ['drop-lines', dropLines],
  ['drop-repeats', dropRepeats],
  ['captions', captions],
  ['headings', headings],
];

/** One page to an Article; null when it is not one. Never throws, never changes the document. */
export function extractArticle(document: Document, options: ExtractOptions): Article | null {
  return inspectArticle(document, options).article;
}

/** The same with the evidence of the fields and the trace of the stages. */
export function inspectArticle(document: Document, options: ExtractOptions): Inspection {
  try {
    return inspect(document, options);
  } catch (error) {
    // A page may shadow or break the DOM under us; for the reader that is a page without an article.
    return { article: null, reasons: [`failed: ${String(error)}`], evidence: {}, trace: [] };
  }
}

function inspect(document: Document, options: ExtractOptions): Inspection {
  const layout = findLayout(document, options.url, options.portals ?? portalRules);
  const page = readPage(document, { url: options.url, now: options.now, layout });
  if (!page) return { article: null, reasons: ['no body'], evidence: {}, trace: [] };
  const { isArticle, reasons } = judge(page);
  if (!page.region || !(isArticle || options.force))
    return { article: null, reasons, evidence: {}, trace: [] };
  const { fields, evidence } = resolveFields(page);
  const draft = copyRegion(page, page.region.containers, fields);
  for (const [name, stage] of STAGES) run(draft, name, stage);
  return { article: articleOf(page, fields, draft), reasons, evidence, trace: draft.trace };
}

function run(draft: Draft, name: string, stage: Stage): void {
  const before = draft.removals.length;
  stage(draft);
  const taken = draft.removals.length - before;
  draft.trace.push({ stage: name, note: `${draft.root.childElementCount} blocks, ${taken} taken out` });
}

function articleOf(page: Page, fields: Fields, draft: Draft): Article | null {
  const { content, removed, leadImage } = deliver(draft);
  if (content.children.length === 0) return null;
  return {
    ...fields,
    portal: page.rule?.id,
    layout: page.template?.id,
    content,
    leadImage,
    pages: [fields.url],
    missingPages: [],
    removed,
  };
}
