import type { Root, Text } from 'hast';
import type { TextBlock } from '../article/article';
import { isByline } from './byline';
import { type ReadBlock, readBlocks, WHITE_SPACE } from './read-blocks';

function textBlock({ text, kind, strong }: ReadBlock): TextBlock {
  const block: TextBlock = { text, kind: kind === 'p' && isByline(text) ? 'byline' : kind };
  if (strong.length > 0) block.strong = strong;
  return block;
}

/**
 * The article's text blocks in document order: the one definition that speakers, card and exports count by.
 * White space collapsed, none at the ends, a `<br>` begins a new block, ruby readings and footnote marks
 * do not count, empty blocks are left out.
 */
export function textBlocks(content: Root): TextBlock[] {
  return readBlocks(content).map(textBlock);
}

/** A run of one text node: `node.value.slice(start, end)`. */
export interface TextRange {
  node: Text;
  start: number;
  end: number;
}

/**
 * The way back from UTF-16 offsets in text block `block` to the text nodes of the content, in order.
 * Offsets beyond the block are cut to it; an unknown block has no ranges. For many places in one body,
 * `locator` reads it once.
 */
export function locate(content: Root, block: number, start: number, end: number): TextRange[] {
  return locator(content)(block, start, end);
}

/** `locate` for a body that is asked more than once; valid as long as the body does not change. */
export function locator(content: Root): (block: number, start: number, end: number) => TextRange[] {
  const blocks = readBlocks(content);
  return (block, start, end) => {
    const ranges: TextRange[] = [];
    for (const segment of blocks[block]?.segments ?? []) {
      const from = Math.max(start, segment.at) - segment.at;
      const to = Math.min(end, segment.at + segment.length) - segment.at;
      if (from >= to) continue;
      addRange(ranges, { node: segment.node, start: segment.start + from, end: segment.start + to });
    }
    return ranges;
  };
}

/** One range where two of the same node are parted by white space alone. */
function addRange(ranges: TextRange[], range: TextRange): void {
  const last = ranges.at(-1);
  const gap = last?.node === range.node ? last.node.value.slice(last.end, range.start) : undefined;
  if (last && gap !== undefined && [...gap].every((character) => WHITE_SPACE.test(character)))
    last.end = range.end;
  else ranges.push(range);
}
