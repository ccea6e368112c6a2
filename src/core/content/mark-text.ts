import type { ElementContent, Root, RootContent, Text } from 'hast';
import { locator } from './text-blocks';

/** A place in the text: UTF-16 offsets into text block `block`, end exclusive. */
export interface TextMark {
  block: number;
  start: number;
  end: number;
}

/** How marks are drawn. */
export interface MarkDrawing<M> {
  /** What a piece of marked text becomes; a mark that crosses inline elements comes in several. */
  wrap: (text: Text, mark: M, piece: { last: boolean }) => ElementContent[];
  /** What stands before the mark, and before the quote mark that opens it. */
  label: (mark: M) => ElementContent[];
}

interface Cut<M> {
  mark: M;
  start: number;
  end: number;
  first: boolean;
  last: boolean;
}

/**
 * A copy of the content with its marks drawn. Where marks overlap, the first in the order of the text wins.
 * The content itself stays.
 */
export function markText<M extends TextMark>(content: Root, marks: M[], drawing: MarkDrawing<M>): Root {
  const ranges = locator(content);
  const cuts = new Map<Text, Cut<M>[]>();
  let done: TextMark | undefined;
  for (const mark of [...marks].sort((a, b) => a.block - b.block || a.start - b.start)) {
    if (done && done.block === mark.block && mark.start < done.end) continue;
    done = mark;
    ranges(mark.block, mark.start, mark.end).forEach(({ node, start, end }, index, all) => {
      const cut = { mark, start, end, first: index === 0, last: index === all.length - 1 };
      const others = cuts.get(node);
      if (others) others.push(cut);
      else cuts.set(node, [cut]);
    });
  }
  const marked = <N extends RootContent>(node: N): (N | ElementContent)[] => {
    if (node.type === 'text') return split(node, cuts.get(node) ?? [], drawing);
    if (node.type !== 'element') return [node];
    return [{ ...node, children: node.children.flatMap(marked) }];
  };
  return { ...content, children: content.children.flatMap(marked) };
}

function split<M>(text: Text, cuts: Cut<M>[], { wrap, label }: MarkDrawing<M>): ElementContent[] {
  const out: ElementContent[] = [];
  const plain = (value: string) => {
    if (value) out.push({ type: 'text', value });
  };
  let done = 0;
  for (const { mark, start, end, first, last } of cuts) {
    const before = text.value.slice(done, start);
    const quote = first ? (/[“‘「『"]*$/.exec(before)?.[0] ?? '') : '';
    plain(before.slice(0, before.length - quote.length));
    if (first) out.push(...label(mark));
    plain(quote);
    out.push(...wrap({ type: 'text', value: text.value.slice(start, end) }, mark, { last }));
    done = end;
  }
  plain(text.value.slice(done));
  return out;
}
