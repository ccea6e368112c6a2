import {
  type Article,
  attributeSpeakers,
  extractArticle,
  joinPages,
  type PageIo,
  type Reading,
  textBlocks,
} from '../../core/index';
import { fail, type Result, succeed } from '../../platform/result';

/**
 * The page as it is now, read. Unless `force` asks to try anyway, it fails with 'still-loading' while the
 * markup is not all there, and with 'not-an-article' where the page does not look like one.
 */
export function readDocument(document: Document, options: { force: boolean }): Result<Reading> {
  if (document.readyState === 'loading' && !options.force) return fail('still-loading');
  const article = extractArticle(document, { url: document.location.href, force: options.force });
  return article ? succeed(withSpeakers(article)) : fail('not-an-article');
}

/** An article with who speaks in it. Call again whenever its text has changed. */
export function withSpeakers(article: Article): Reading {
  const { lang, authors } = article;
  return { article, ...attributeSpeakers(textBlocks(article.content), { lang, authors }) };
}

/** The reading with the pages that follow; what could not be had stands in the Article's `missingPages`. */
export async function withFollowingPages(
  first: Reading,
  options: Pick<PageIo, 'signal' | 'onPage'> = {},
): Promise<Reading> {
  if (!first.article.nextPage) return first;
  const article = await joinPages(first.article, {
    fetch: (url, init) => fetch(url, { signal: patience(init?.signal) }),
    parse: (html) => new DOMParser().parseFromString(html, 'text/html'),
    ...options,
  });
  return withSpeakers(article);
}

/** Milliseconds after which a following page counts as not to be had. */
const PATIENCE = 15_000;

function patience(signal?: AbortSignal): AbortSignal {
  return AbortSignal.any([AbortSignal.timeout(PATIENCE), ...(signal ? [signal] : [])]);
}
