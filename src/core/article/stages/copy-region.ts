import type { Draft } from '../draft';
import type { Fields } from '../fields';
import type { Page } from '../page';

/**
 * Copies the article's containers into a document of their own. That document has no window: nothing in the
 * copy loads or runs.
 */
export function copyRegion(page: Page, containers: Element[], fields: Fields): Draft {
  const document = page.document.implementation.createHTMLDocument('');
  const root = document.createElement('div');
  for (const container of containers) root.append(document.importNode(container, true));
  document.body.append(root);
  const names = [...fields.authors, fields.source ?? ''].filter(Boolean);
  return { page, title: fields.title, names, document, root, removals: [], lines: new Map(), trace: [] };
}
