import type { PortalRule } from '../portals/rule';
import { appendPage } from './append-page';
import type { Article } from './article';
import { decodeHtml } from './decode-html';
import { extractArticle } from './extract';
import { type PageList, pageLinks } from './page-links';

/** Pages of one article that are joined at most, the first included. */
const MOST_PAGES = 20;
const MOST_BYTES = 8_000_000;

export interface PageIo {
  fetch: (url: string, init?: { signal?: AbortSignal }) => Promise<Response>;
  parse: (html: string) => Document;
  signal?: AbortSignal;
  onPage?: (done: number, total?: number) => void;
  /** As for `extractArticle`. */
  portals?: readonly PortalRule[];
}

/**
 * Fetches the pages that follow `first`, one after another and from its own host only, and joins them.
 * What could not be had is in `missingPages`; joining `first` once more tries all of them again. After an
 * abort the Article holds what had been read, and `nextPage` is where it stopped. Never rejects.
 */
export async function joinPages(first: Article, io: PageIo): Promise<Article> {
  let article = first;
  const list: PageList = new Map();
  const tried = new Set(first.pages);
  let next = first.nextPage;
  while (next && !io.signal?.aborted) {
    if (!isSameHost(next, first.url) || article.pages.length >= MOST_PAGES) break;
    tried.add(next);
    const page = await readPage(next, first, io);
    if (io.signal?.aborted) break;
    if (page) {
      for (const [number, address] of pageLinks(page.document, next)) list.set(number, address);
      article = appendPage(article, page.article);
    } else article = { ...article, missingPages: [...article.missingPages, next] };
    const after = page?.article.nextPage;
    next = after && !tried.has(after) ? after : untried(list, tried);
    io.onPage?.(article.pages.length, list.size > 0 ? list.size : undefined);
  }
  if (io.signal?.aborted) return { ...article, nextPage: next };
  const left = next
    ? [next, ...[...list.values()].filter((address) => !tried.has(address) && address !== next)]
    : [];
  return { ...article, nextPage: undefined, missingPages: [...article.missingPages, ...left] };
}

function untried(list: PageList, tried: Set<string>): string | undefined {
  return [...list].sort(([a], [b]) => a - b).find(([, address]) => !tried.has(address))?.[1];
}

/** A page on http may name its https address as the canonical one. */
const isSameHost = (a: string, b: string) => URL.parse(a)?.host === URL.parse(b)?.host;

/** A page of one picture does not look like an article; its headline tells that it belongs to one. */
function followingPage(document: Document, url: string, first: Article, portals?: readonly PortalRule[]) {
  const page = extractArticle(document, { url, portals, force: true });
  const bare = (title: string) => title.replace(/[\s\d()（）[\]【】/]+/g, '');
  const belongs = page && bare(page.title) !== '' && bare(page.title) === bare(first.title);
  return belongs ? page : extractArticle(document, { url, portals });
}

interface ReadPage {
  document: Document;
  article: Article;
}

/** One following page; undefined where it cannot be had, is elsewhere, or holds no article. */
async function readPage(url: string, first: Article, io: PageIo): Promise<ReadPage | undefined> {
  try {
    const response = await io.fetch(url, { signal: io.signal });
    const type = response.headers.get('content-type');
    const isElsewhere = response.url !== '' && !isSameHost(response.url, first.url);
    if (!response.ok || isElsewhere || (type && !/html|xml|text\/plain/i.test(type))) return undefined;
    const bytes = new Uint8Array(await response.arrayBuffer());
    if (bytes.length > MOST_BYTES) return undefined;
    const document = io.parse(decodeHtml(bytes, type));
    const article = followingPage(document, url, first, io.portals);
    return article ? { document, article: { ...article, url } } : undefined;
  } catch {
    return undefined;
  }
}
