import type { Root, Text } from 'hast';
import type { TextBlock } from '../article/article';

/** The article's text blocks in document order: the one definition that speakers, card and exports count by. */
export function textBlocks(_content: Root): TextBlock[] {
  return [];
}

/** A run of one text node: `node.value.slice(start, end)`. */
export interface TextRange {
  node: Text;
  start: number;
  end: number;
}

/** The way back from offsets in a text block to the text nodes of the content. */
export function locate(_content: Root, _block: number, _start: number, _end: number): TextRange[] {
  return [];
}
