import type { Article } from './article';
import { places } from './page-links';

/**
 * Which pages of the article are missing, counted from 1: by the page number in their address, where it has
 * none by their place behind the pages that are there.
 */
export function missingPageNumbers({ pages, missingPages }: Article): number[] {
  const first = URL.parse(pages[0] ?? '');
  const keys = first ? places(first).map(({ key }) => key) : [];
  return missingPages.map((address, index) => {
    const url = URL.parse(address);
    const place = url ? places(url).find(({ key }) => keys.includes(key)) : undefined;
    return place?.number ?? pages.length + index + 1;
  });
}
