import type { Element, Nodes, Root, Text } from 'hast';
import type { TextBlockKind } from '../article/article';
import { isFootnoteMark } from './footnote-mark';

/** `node.value.slice(start, start + length)` stands at `at` in the block's text. */
export interface Segment {
  node: Text;
  start: number;
  at: number;
  length: number;
}

/** A text block with its way back into the tree. */
export interface ReadBlock {
  text: string;
  kind: TextBlockKind;
  strong: [number, number][];
  segments: Segment[];
}

const KINDS: [TextBlockKind | undefined, string][] = [
  ['h', 'h1 h2 h3 h4 h5 h6'],
  ['li', 'li dt dd'],
  ['cell', 'td th'],
  ['caption', 'figure figcaption caption'],
  ['quote', 'blockquote'],
  [undefined, 'p pre div section article ul ol dl table thead tbody tfoot tr details summary hr'],
];

/** Block elements, and the kind of the text that stands in them; `undefined`: that of what holds them. */
const BLOCKS = new Map(
  KINDS.flatMap(([kind, names]) => names.split(' ').map((name) => [name, kind] as const)),
);

const UNCOUNTED = new Set(['rt', 'rp', 'rtc']);

/** Words with single spaces between them: text that needs no collapsing. Zero-width marks part them too. */
const WORDS = /[^\s\u200b\u2060\ufeff\u00ad]+(?: [^\s\u200b\u2060\ufeff\u00ad]+)*/g;
/** U+FEFF is white space to `\s`, but of no width. */
export const WHITE_SPACE = /[^\S\ufeff]/;

class BlockReader {
  readonly blocks: ReadBlock[] = [];
  #block: ReadBlock | undefined;
  /** White space that counts once a word follows it. */
  #space: { node: Text; start: number } | undefined;

  text(node: Text, kind: TextBlockKind, strong: boolean): void {
    let end = 0;
    for (const match of node.value.matchAll(WORDS)) {
      this.#gap(node, end, match.index);
      this.#word(node, match.index, match[0], kind, strong);
      end = match.index + match[0].length;
    }
    this.#gap(node, end, node.value.length);
  }

  endBlock(): void {
    if (this.#block) this.blocks.push(this.#block);
    this.#block = undefined;
    this.#space = undefined;
  }

  #gap(node: Text, from: number, to: number): void {
    if (this.#space || !this.#block) return;
    for (let start = from; start < to; start++) {
      if (!WHITE_SPACE.test(node.value.charAt(start))) continue;
      this.#space = { node, start };
      return;
    }
  }

  #word(node: Text, start: number, word: string, kind: TextBlockKind, strong: boolean): void {
    this.#block ??= { text: '', kind, strong: [], segments: [] };
    const block = this.#block;
    if (this.#space) {
      const { node, start } = this.#space;
      block.segments.push({ node, start, at: block.text.length, length: 1 });
      block.text += ' ';
      this.#space = undefined;
    }
    const at = block.text.length;
    block.segments.push({ node, start, at, length: word.length });
    block.text += word;
    if (strong) addRun(block.strong, at, block.text.length, block.text);
  }
}

/** Lengthens the last run where only white space lies between. */
function addRun(runs: [number, number][], start: number, end: number, text: string): void {
  const last = runs.at(-1);
  if (last && text.slice(last[1], start).trim() === '') last[1] = end;
  else runs.push([start, end]);
}

/** The text blocks of a body, each with the text nodes that it is made of. */
export function readBlocks(content: Root): ReadBlock[] {
  const reader = new BlockReader();
  visit(content, 'p', false, reader);
  reader.endBlock();
  return reader.blocks;
}

function visit(node: Nodes, kind: TextBlockKind, strong: boolean, reader: BlockReader): void {
  if (node.type === 'text') reader.text(node, kind, strong);
  else if (node.type === 'element') visitElement(node, kind, strong, reader);
  else if (node.type === 'root') for (const child of node.children) visit(child, kind, strong, reader);
}

function visitElement(element: Element, kind: TextBlockKind, strong: boolean, reader: BlockReader): void {
  const name = element.tagName;
  if (UNCOUNTED.has(name) || isFootnoteMark(element)) return;
  if (name === 'br') reader.endBlock();
  const isBlock = BLOCKS.has(name);
  if (isBlock) reader.endBlock();
  const inner = BLOCKS.get(name) ?? kind;
  const bold = strong || name === 'strong' || name === 'b';
  for (const child of element.children) visit(child, inner, bold, reader);
  if (isBlock) reader.endBlock();
}
