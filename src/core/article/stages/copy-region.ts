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
  openForms(root);
  const names = [...fields.authors, fields.source ?? ''].filter(Boolean);
  return { page, title: fields.title, names, document, root, removals: [], lines: new Map(), trace: [] };
}

/** A form's fields may overshadow its properties (`name="parentNode"`); in the copy it is a plain container. */
function openForms(root: Element): void {
  const document = root.ownerDocument;
  for (const form of root.querySelectorAll('form')) {
    const plain = document.createElement('div');
    const range = document.createRange();
    range.selectNodeContents(form);
    plain.append(range.extractContents());
    range.selectNode(form);
    range.deleteContents();
    range.insertNode(plain);
  }
}
