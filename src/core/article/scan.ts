import { isHidden, isInline, isSkipped, nameOf } from './elements';
import { namesOf, type Role, roleOf } from './names';
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
  /** Class and id. */
  names: string;
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

type Kind = 'link' | 'block' | 'inline';

const ELEMENT_TEXT_COMMENT = 0x1 | 0x4 | 0x80;
const MAKERS_NOTE = /^\s*enpproperty/;

class Scanner {
  readonly runs: Run[] = [];
  readonly tallies: Tally[] = [];
  elements = 0;
  makersNote?: string;
  #links = 0;
  #block: Tally;
  #run: Run | null = null;

  constructor(root: Element) {
    this.#block = { element: root, parent: null, depth: 0, names: '', role: 'none', first: 0, end: 0 };
    this.tallies.push(this.#block);
  }

  /** Undefined where nothing below the node is read. */
  enter(node: Node): Kind | undefined {
    if (node.nodeType === 3) this.#text(node.nodeValue ?? '');
    else if (node.nodeType === 8) this.#comment(node.nodeValue ?? '');
    else return this.#element(node as Element);
    return undefined;
  }

  leave(kind: Kind | undefined): void {
    if (kind === 'link') this.#links--;
    if (kind !== 'block') return;
    this.flush();
    this.#block.end = this.runs.length;
    this.#block = this.#block.parent ?? this.#block;
  }

  flush(): void {
    if (this.#run) this.runs.push(this.#run);
    this.#run = null;
  }

  finish(): Scan {
    this.flush();
    for (let open: Tally | null = this.#block; open; open = open.parent) open.end = this.runs.length;
    const { runs, elements, makersNote } = this;
    return { runs, tallies: this.tallies.filter((tally) => tally.end > tally.first), elements, makersNote };
  }

  #element(element: Element): Kind | undefined {
    const name = nameOf(element);
    this.elements++;
    if (name === 'br' || name === 'hr') this.flush();
    else if (!isSkipped(name) && !isHidden(element)) {
      if (name === 'a') this.#links++;
      if (isInline(name)) return name === 'a' ? 'link' : 'inline';
      this.#open(element);
      return 'block';
    }
    return undefined;
  }

  #open(element: Element): void {
    this.flush();
    const names = namesOf(element);
    const parent = this.#block;
    this.#block = {
      element,
      parent,
      depth: parent.depth + 1,
      names,
      role: roleOf(names),
      first: this.runs.length,
      end: 0,
    };
    this.tallies.push(this.#block);
  }

  #text(value: string): void {
    const { weight, commas, enders } = weigh(value);
    if (weight === 0) {
      if (this.#run && this.#run.text.length < KEPT_TEXT) this.#run.text += ' ';
      return;
    }
    this.#run ??= {
      owner: this.#block,
      text: '',
      ending: '',
      weight: 0,
      linkWeight: 0,
      commas: 0,
      enders: 0,
    };
    const run = this.#run;
    if (run.text.length < KEPT_TEXT) run.text += value.slice(0, KEPT_TEXT);
    run.ending = (value.length < KEPT_ENDING ? run.ending + value : value).slice(-KEPT_ENDING);
    run.weight += weight;
    run.commas += commas;
    run.enders += enders;
    if (this.#links) run.linkWeight += weight;
  }

  #comment(value: string): void {
    if (MAKERS_NOTE.test(value)) this.makersNote ??= value;
  }
}

/**
 * One pass over the page: its text runs and the blocks that hold them. Only reads. By a TreeWalker, so depth
 * does not matter and a form's field names cannot lead it astray.
 */
export function scanPage(root: Element): Scan {
  const scanner = new Scanner(root);
  const walker = root.ownerDocument.createTreeWalker(root, ELEMENT_TEXT_COMMENT);
  const open: (Kind | undefined)[] = [];
  let node = walker.firstChild();
  while (node) {
    const kind = scanner.enter(node);
    const child = kind ? walker.firstChild() : null;
    if (child) {
      open.push(kind);
      node = child;
      continue;
    }
    scanner.leave(kind);
    node = walker.nextSibling();
    while (!node && open.length > 0) {
      scanner.leave(open.pop());
      walker.parentNode();
      node = walker.nextSibling();
    }
  }
  return scanner.finish();
}
