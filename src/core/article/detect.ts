import type { Detection } from './article';

/** Decides whether a page is an article, and of which portal and template. Only reads. */
export function detectArticle(_document: Document, _url: string): Detection {
  return { isArticle: false, reasons: [] };
}
