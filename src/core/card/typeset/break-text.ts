import { type BreakOptions, type Broken, breakLines, fewestLines } from './break-lines';
import type { TextStyle } from './style';
import type { Token } from './token';

/** Where the lines of a text end at one size. `size` in card px, the rest in em of it. */
export interface BrokenText {
  tokens: readonly Token[][];
  style: TextStyle;
  size: number;
  measure: number;
  indent: number;
  hang: boolean;
  paragraphs: Broken[];
  count: number;
  /** Extent across the lines. */
  depth: number;
  /** Of all breaks together; comparable between sizes of the same text. */
  badness: number;
}

/** Above this size, in card px, a mark in the margin would come near the card's edge. */
const largestHung = 44;

function optionsFor(tokens: readonly Token[][], style: TextStyle, size: number, room: number): BreakOptions {
  return {
    measure: room / size,
    indent: tokens.length > 1 ? (style.indent ?? 0) : 0,
    hang: (style.hang ?? false) && size <= largestHung,
    mode: style.align === 'justify' ? 'full' : 'even',
  };
}

function depthOf(lines: number, paragraphs: number, style: TextStyle): number {
  const gaps = Math.max(0, paragraphs - 1) * (style.paragraphGap ?? 0);
  return lines === 0 ? 0 : (lines - 1) * style.leading + gaps + 1;
}

/** How deep the text is at the least at that size, in em: a quick way to rule a size out. */
export function leastDepth(tokens: readonly Token[][], style: TextStyle, size: number, room: number): number {
  const options = optionsFor(tokens, style, size, room);
  let count = 0;
  for (const paragraph of tokens) count += fewestLines(paragraph, options);
  return depthOf(count, tokens.length, style);
}

/** Breaks tokenised paragraphs at `size` card px into lines of `room` card px. */
export function breakText(
  tokens: readonly Token[][],
  style: TextStyle,
  size: number,
  room: number,
): BrokenText {
  const options = optionsFor(tokens, style, size, room);
  const { measure, indent, hang } = options;
  const paragraphs: Broken[] = [];
  let count = 0;
  let badness = 0;
  for (const paragraph of tokens) {
    const broken = breakLines(paragraph, options);
    paragraphs.push(broken);
    count += broken.lines.length;
    badness += broken.badness;
  }
  const depth = depthOf(count, tokens.length, style);
  return { tokens, style, size, measure, indent, hang, paragraphs, count, depth, badness };
}
