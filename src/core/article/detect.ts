import { portalRules } from '../portals';
import { findLayout, ruleOf } from '../portals/layout';
import type { Detection } from './article';
import { findHeadline } from './headline';
import { findRegion } from './region';
import { scanPage } from './scan';

/** Decides whether a page is an article, and of which portal and template. Only reads. */
export function detectArticle(document: Document, url: string): Detection {
  if (!document.body) return { isArticle: false, reasons: ['no body'] };
  const layout = findLayout(document, url, portalRules);
  const region = findRegion(scanPage(document.body), findHeadline(document, layout?.template.title));
  const prose = Math.round(region?.prose ?? 0);
  const rule = ruleOf(url, portalRules);
  return {
    isArticle: layout !== undefined || prose > 150,
    portal: rule?.id,
    layout: layout?.template.id,
    reasons: [`${prose} characters of prose`],
  };
}
