import { portalRules } from '../portals';
import { findLayout } from '../portals/layout';
import type { PortalRule } from '../portals/rule';
import type { Detection } from './article';
import { judge } from './judge';
import { readPage } from './page';

/** Decides whether a page is an article, and of which portal and template. Only reads, never throws. */
export function detectArticle(
  document: Document,
  url: string,
  portals: readonly PortalRule[] = portalRules,
): Detection {
  try {
    const page = readPage(document, { url, layout: findLayout(document, url, portals) });
    return page ? judge(page) : { isArticle: false, reasons: ['no body'] };
  } catch (error) {
    // A page may shadow or break the DOM under us.
    return { isArticle: false, reasons: [`failed: ${String(error)}`] };
  }
}
