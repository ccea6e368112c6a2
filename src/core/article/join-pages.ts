import type { Article } from './article';

export interface PageIo {
  fetch: (url: string, init?: { signal?: AbortSignal }) => Promise<Response>;
  parse: (html: string) => Document;
  signal?: AbortSignal;
  onPage?: (done: number, total?: number) => void;
}

/** Fetches and joins the following pages of an article. */
export async function joinPages(first: Article, _io: PageIo): Promise<Article> {
  return first;
}
