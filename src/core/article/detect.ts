import { portalRules } from '../portals';
import { findLayout } from '../portals/layout';
import type { PortalRule } from '../portals/rule';
import type { Detection } from './article';
import { judge } from './judge';
import { readPage } from './page';

/** Decides whether a page is an article, and of which portal and template. Only reads. */
export function detectArticle(
  document: Document,
  url: string,
  portals: readonly PortalRule[] = portalRules,
): Detection {
  const page = readPage(document, { url, layout: findLayout(document, url, portals) });
  return page ? judge(page) : { isArticle: false, reasons: ['no body'] };
}
