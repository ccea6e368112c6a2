import { type Role, roleByName } from './names';
import { weigh } from './text';

/** A run of text without a block border or line break in it. */
export interface Run {
  /** The block whose own text it is. */
  owner: Tally;
  /** The text itself, while it is short enough to be a label or a meta line; else its beginning. */
  text: string;
  /** The end of the text. */
  ending: string;
  weight: number;
  linkWeight: number;
  commas: number;
  enders: number;
}

/** A block element that holds text, with sums over its whole subtree. */
export interface Tally {
  element: Element;
  parent: Tally | null;
  depth: number;
  role: Role;
  /** The runs of the subtree: indices into `Scan.runs`, end exclusive. */
  first: number;
  end: number;
}

export interface Scan {
  runs: Run[];
  tallies: Tally[];
  /** Elements met, a measure of the page's size. */
  elements: number;
  /** What the page's maker says of it in a comment (Founder's CMS), if anything. */
  makersNote?: string;
}

const KEPT_TEXT = 200;
const KEPT_ENDING = 100;

const SKIPPED = new Set(
  `script style template noscript svg math iframe object embed select button textarea canvas head title audio video map`.split(
    ' ',
  ),
);

const INLINE = new Set(
  `a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark nobr q rp rt ruby s samp small span strike strong sub sup
  time tt u var wbr input`.split(/\s+/),
);

export const isInline = (name: string): boolean => INLINE.has(name);

/** Whether the element's own markup hides it (layout is not asked: a saved document has none). */
export function isHidden(element: Element): boolean {
  if (element.hasAttribute('hidden')) return true;
  const style = element.getAttribute('style');
  return style !== null && /display\s*:\s*none/i.test(style);
}

/** One pass over the page: its text runs and the blocks that hold them. Only reads; iterative, so depth does not matter. */
export function scanPage(root: Element): Scan {
  const runs: Run[] = [];
  const tallies: Tally[] = [];
  let elements = 0;
  let links = 0;
  let makersNote: string | undefined;
  let block: Tally = { element: root, parent: null, depth: 0, role: 'none', first: 0, end: 0 };
  tallies.push(block);
  let run: Run | null = null;

  const flush = () => {
    if (run && run.weight > 0) runs.push(run);
    run = null;
  };

  let node: Node | null = root.firstChild;
  while (node) {
    let entered = false;
    if (node.nodeType === 3) {
      const value = node.nodeValue ?? '';
      const sum = weigh(value);
      if (sum.weight > 0) {
        run ??= { owner: block, text: '', ending: '', weight: 0, linkWeight: 0, commas: 0, enders: 0 };
        if (run.text.length < KEPT_TEXT)
          run.text += value.length > KEPT_TEXT ? value.slice(0, KEPT_TEXT) : value;
        run.ending = (value.length < KEPT_ENDING ? run.ending + value : value).slice(-KEPT_ENDING);
        run.weight += sum.weight;
        run.commas += sum.commas;
        run.enders += sum.enders;
        if (links) run.linkWeight += sum.weight;
      } else if (run && run.text.length < KEPT_TEXT) {
        run.text += ' ';
      }
    } else if (node.nodeType === 1) {
      const element = node as Element;
      const name = element.localName;
      elements++;
      if (name === 'br' || name === 'hr') flush();
      else if (!SKIPPED.has(name) && !isHidden(element)) {
        entered = element.firstChild !== null;
        if (entered) {
          if (name === 'a') links++;
          else if (!INLINE.has(name)) {
            flush();
            block = {
              element,
              parent: block,
              depth: block.depth + 1,
              role: roleByName(element),
              first: runs.length,
              end: 0,
            };
            tallies.push(block);
          }
        }
      }
    } else if (node.nodeType === 8 && /^\s*enpproperty/.test(node.nodeValue ?? '')) {
      makersNote ??= node.nodeValue ?? '';
    }
    if (entered) {
      node = node.firstChild;
      continue;
    }
    while (node && !node.nextSibling) {
      node = node.parentNode;
      if (node === root || node === null) {
        node = null;
        break;
      }
      leave(node as Element);
    }
    node = node ? node.nextSibling : null;
  }
  flush();
  for (let open: Tally | null = block; open; open = open.parent) if (!open.end) open.end = runs.length;
  return { runs, tallies: tallies.filter((tally) => tally.end > tally.first), elements, makersNote };

  function leave(element: Element): void {
    if (element.localName === 'a') links--;
    else if (element === block.element && block.parent) {
      flush();
      block.end = runs.length;
      block = block.parent;
    }
  }
}
