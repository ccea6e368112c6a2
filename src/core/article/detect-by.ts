import { findLayout } from '../portals/layout';
import type { PortalRule } from '../portals/rule';
import type { Detection } from './article';
import { judge } from './judge';
import { readPage } from './page';

/** `detectArticle` for scripts that must be small: it brings no rules of its own. */
export function detectBy(portals: readonly PortalRule[], document: Document, url: string): Detection {
  try {
    const page = readPage(document, { url, layout: findLayout(document, url, portals) });
    return page ? judge(page) : { isArticle: false, reasons: ['no body'] };
  } catch (error) {
    // A page may shadow or break the DOM under us.
    return { isArticle: false, reasons: [`failed: ${String(error)}`] };
  }
}
