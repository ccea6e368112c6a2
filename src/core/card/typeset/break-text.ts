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
  /** A line is wider than the measure. */
  overfull: boolean;
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

/** How deep the text is at the least at that size, in em: a quick way to rule a size out. */
export function leastDepth(tokens: readonly Token[][], style: TextStyle, size: number, room: number): number {
  const options = optionsFor(tokens, style, size, room);
  const count = tokens.reduce((sum, paragraph) => sum + fewestLines(paragraph, options), 0);
  return depthOf(count, tokens.length, style);
}

function depthOf(lines: number, paragraphs: number, style: TextStyle): number {
  const gaps = Math.max(0, paragraphs - 1) * (style.paragraphGap ?? 0);
  return lines === 0 ? 0 : (lines - 1) * style.leading + gaps + 1;
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
  const paragraphs = tokens.map((paragraph) => breakLines(paragraph, options));
  const count = paragraphs.reduce((sum, { lines }) => sum + lines.length, 0);
  return {
    tokens,
    style,
    size,
    measure,
    indent,
    hang,
    paragraphs,
    count,
    depth: depthOf(count, tokens.length, style),
    overfull: paragraphs.some(({ lines }) =>
      lines.some(({ width }, i) => width + (i === 0 ? indent : 0) > measure + 1e-6),
    ),
    badness: paragraphs.reduce((sum, { badness }) => sum + badness, 0),
  };
}
