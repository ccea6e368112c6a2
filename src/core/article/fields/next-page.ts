import type { Page } from '../page';
import { nextPageLink } from '../page-links';
import type { Resolved } from './resolved';

/** The next page of an article over several pages, where this one links to it. */
export function resolveNextPage(page: Page): Resolved<string> | undefined {
  const value = nextPageLink(page.document, page.url, page.template?.nextPage);
  return value === undefined ? undefined : { value, evidence: 'pager on the page' };
}
