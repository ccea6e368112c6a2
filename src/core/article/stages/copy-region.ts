import type { Draft } from '../draft';
import type { Page } from '../page';

/**
 * Copies the article's containers into a document of their own. That document has no window: nothing in the
 * copy loads or runs.
 */
export function copyRegion(page: Page, containers: Element[], title: string, names: string[]): Draft {
  const document = page.document.implementation.createHTMLDocument('');
  const root = document.createElement('div');
  for (const container of containers) root.append(document.importNode(container, true));
  document.body.append(root);
  return { page, title, names, document, root, removals: [], trace: [] };
}
