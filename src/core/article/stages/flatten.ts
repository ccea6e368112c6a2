import { type Draft, MARK, PLAYER } from '../draft';
import { isInline } from '../elements';

const KEPT = new Set([
  'ul',
  'ol',
  'dl',
  'figure',
  'blockquote',
  'pre',
  'video',
  'audio',
  'hr',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
]);

/**
 * Brings the region into one flat list of blocks: nameless containers and layout tables opened, loose text and
 * lines divided by `<br>` put into paragraphs. So later stages can look at one line at a time.
 */
export function flatten(draft: Draft): void {
  const flat = draft.document.createElement('div');
  let paragraph: Element | null = null;
  let holder: Element = draft.root;
  const close = () => {
    paragraph = null;
  };
  const add = (node: Node) => {
    if (!paragraph) {
      if (node.nodeType === 3 && !(node.nodeValue ?? '').trim()) return;
      if ((node as Element).localName === MARK) {
        flat.append(node);
        return;
      }
      paragraph = draft.document.createElement('p');
      copyLooks(holder, paragraph);
      flat.append(paragraph);
    }
    paragraph.append(node);
  };
  const walk = (parent: Node, depth: number) => {
    for (let node = parent.firstChild; node; ) {
      const next: ChildNode | null = node.nextSibling;
      if (node.nodeType === 3) add(node);
      else if (node.nodeType === 1) {
        const element = node as Element;
        const name = element.localName;
        if (name === 'br') close();
        else if (name === MARK) add(element);
        else if (KEPT.has(name) || (name === 'table' && isDataTable(element)) || depth > 500) {
          close();
          flat.append(element);
        } else if (isInline(name) && !holdsBlocks(element)) add(element);
        else {
          close();
          const outer = holder;
          holder = element;
          walk(element, depth + 1);
          holder = outer;
          close();
        }
      }
      node = next;
    }
  };
  walk(draft.root, 0);
  draft.root.replaceWith(flat);
  draft.root = flat;
}

/** Captions are known by their looks, also when the block that had them is opened. */
function copyLooks(from: Element, to: Element): void {
  for (const name of ['class', 'style', 'align', PLAYER]) {
    const value = from.getAttribute(name);
    if (value) to.setAttribute(name, value);
  }
}

const BLOCK_SELECTOR =
  'p,div,section,article,ul,ol,table,blockquote,h1,h2,h3,h4,h5,h6,br,figure,center,pre,hr,video,audio';

function holdsBlocks(element: Element): boolean {
  return element.firstElementChild !== null && element.querySelector(BLOCK_SELECTOR) !== null;
}

/** A table of values and not of layout: several rows of several short cells. */
function isDataTable(table: Element): boolean {
  if (table.querySelector('table')) return false;
  if (table.querySelector('th,caption,thead')) return true;
  const rows = [...table.querySelectorAll('tr')];
  const wide = rows.filter((row) => row.querySelectorAll('td').length >= 2);
  return wide.length >= 2 && wide.length >= rows.length / 2;
}
