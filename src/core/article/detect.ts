import { portalRules } from '../portals';
import type { PortalRule } from '../portals/rule';
import type { Detection } from './article';
import { detectBy } from './detect-by';

/** Decides whether a page is an article, and of which portal and template. Only reads, never throws. */
export function detectArticle(
  document: Document,
  url: string,
  portals: readonly PortalRule[] = portalRules,
): Detection {
  return detectBy(portals, document, url);
}
