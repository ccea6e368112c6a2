import { toContent } from '../content/to-content';
import { portalRules } from '../portals';
import { findLayout } from '../portals/layout';
import type { PortalRule } from '../portals/rule';
import type { Article, RemovedBlock } from './article';
import { type Draft, MARK, type TraceLine } from './draft';
import { resolveAuthors } from './fields/authors';
import { resolveBreadcrumb } from './fields/breadcrumb';
import { resolveEditor } from './fields/editor';
import { resolvePublished } from './fields/published';
import { resolveSource } from './fields/source';
import { resolveTitle } from './fields/title';
import { readPage } from './page';
import { copyRegion } from './stages/copy-region';
import { dropAround } from './stages/drop-around';
import { dropLines } from './stages/drop-lines';
import { dropTail } from './stages/drop-tail';
import { flatten } from './stages/flatten';
import { pictures } from './stages/pictures';
import { readability } from './stages/readability';
import { reveal } from './stages/reveal';

export interface ExtractOptions {
  url: string;
  /** The rules to use; [] for the general way only. */
  portals?: PortalRule[];
  now?: Date;
}

export interface Inspection {
  article: Article | null;
  /** What each field was read from. */
  evidence: Record<string, string>;
  trace: TraceLine[];
}

/** One page to an Article; null when it is not one. Never throws, never changes the document. */
export function extractArticle(document: Document, options: ExtractOptions): Article | null {
  return inspectArticle(document, options).article;
}

/** The same with the evidence of the fields and the trace of the stages. */
export function inspectArticle(document: Document, options: ExtractOptions): Inspection {
  const layout = findLayout(document, options.url, options.portals ?? portalRules);
  const page = readPage(document, { url: options.url, now: options.now, ...layout });
  if (!page?.region) return { article: null, evidence: {}, trace: [] };
  const title = resolveTitle(page);
  const source = resolveSource(page);
  const published = resolvePublished(page);
  const authors = resolveAuthors(page);
  const editor = resolveEditor(page);
  const breadcrumb = resolveBreadcrumb(page);
  const evidence: Record<string, string> = {};
  for (const [name, field] of Object.entries({ title, source, published, authors, editor, breadcrumb })) {
    if (field) evidence[name] = field.evidence;
  }
  const names = [...(authors?.value ?? []), source?.value ?? ''].filter(Boolean);
  const draft = copyRegion(page, layout?.containers ?? [page.region.element], title.value, names);
  for (const stage of [reveal, pictures, dropAround, readability, flatten, dropTail, dropLines]) stage(draft);
  const { content, removed } = deliver(draft);
  const article: Article = {
    url: options.url,
    title: title.value,
    source: source?.value,
    publishedAt: published?.value,
    authors: authors?.value ?? [],
    editor: editor?.value,
    breadcrumb: breadcrumb?.value ?? [],
    lang: 'zh-CN',
    portal: layout?.rule.id,
    layout: layout?.template.id,
    content,
    pages: [options.url],
    missingPages: [],
    removed,
  };
  return { article, evidence, trace: draft.trace };
}

function deliver(draft: Draft): Pick<Article, 'content' | 'removed'> {
  const content: Article['content'] = { type: 'root', children: [] };
  const removed: RemovedBlock[] = [];
  for (const child of [...draft.root.childNodes]) {
    if (child.nodeType !== 1) continue;
    const element = child as Element;
    if (element.localName !== MARK) content.children.push(...toContent(element, draft.page.base).children);
    for (const mark of element.localName === MARK ? [element] : element.querySelectorAll(MARK)) {
      const n = Number(mark.getAttribute('data-n'));
      const removal = draft.removals[n];
      if (!removal) continue;
      const piece = toContent(removal.element, draft.page.base);
      if (piece.children.length === 0) continue;
      const { stage, reason } = removal;
      removed.push({ id: `r${n}`, stage, reason, after: content.children.length - 1, content: piece });
    }
  }
  return { content, removed };
}
