import type { ElementContent, Root, RootContent, Text } from 'hast';
import { locator } from './text-blocks';

/** A place in the text: UTF-16 offsets into text block `block`, end exclusive. */
export interface TextMark {
  block: number;
  start: number;
  end: number;
}

/** Which piece of its mark a text is: a mark that crosses inline elements comes in several. */
export interface MarkPiece {
  first: boolean;
  last: boolean;
}

interface Cut<M> extends MarkPiece {
  mark: M;
  start: number;
  end: number;
}

/**
 * A copy of the content in which `wrap` has replaced every piece of text that a mark covers. Where marks
 * overlap, the first in the order of the text wins. The content itself stays.
 */
export function markText<M extends TextMark>(
  content: Root,
  marks: M[],
  wrap: (text: Text, mark: M, piece: MarkPiece) => ElementContent[],
): Root {
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
    if (node.type === 'text') return split(node, cuts.get(node) ?? [], wrap);
    if (node.type !== 'element') return [node];
    return [{ ...node, children: node.children.flatMap(marked) }];
  };
  return { ...content, children: content.children.flatMap(marked) };
}

function split<M>(
  text: Text,
  cuts: Cut<M>[],
  wrap: (text: Text, mark: M, piece: MarkPiece) => ElementContent[],
): ElementContent[] {
  const out: ElementContent[] = [];
  const plain = (from: number, to?: number) => {
    const value = text.value.slice(from, to);
    if (value) out.push({ type: 'text', value });
  };
  let done = 0;
  for (const { mark, start, end, first, last } of cuts) {
    plain(done, start);
    out.push(...wrap({ type: 'text', value: text.value.slice(start, end) }, mark, { first, last }));
    done = end;
  }
  plain(done);
  return out;
}
