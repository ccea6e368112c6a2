import type { Element } from 'hast';
import { visit } from 'unist-util-visit';
import type { Article } from '../../core/index';

/** The http(s) addresses of an article's pictures and video posters, each once, in the order of the text. */
export function pictureAddresses(article: Article): string[] {
  const found = new Set<string>();
  const add = (address: unknown) => {
    if (typeof address === 'string' && /^https?:\/\//i.test(address)) found.add(address);
  };
  add(article.leadImage);
  visit(article.content, 'element', ({ tagName, properties }: Element) => {
    if (tagName === 'img') add(properties.src);
    if (tagName === 'video') add(properties.poster);
  });
  return [...found];
}
