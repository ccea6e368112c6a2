import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';

/** The http(s) addresses of the pictures and video posters in a body, each once, in the order of the text. */
export function pictureAddresses(content: Root): string[] {
  const found = new Set<string>();
  const add = (address: unknown) => {
    if (typeof address === 'string' && /^https?:\/\//i.test(address)) found.add(address);
  };
  visit(content, 'element', ({ tagName, properties }: Element) => {
    if (tagName === 'img') add(properties.src);
    if (tagName === 'video') add(properties.poster);
  });
  return [...found];
}
