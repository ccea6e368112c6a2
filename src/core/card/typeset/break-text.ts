import { type Broken, breakLines } from './break-lines';
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

/** Breaks tokenised paragraphs at `size` card px into lines of `room` card px. */
export function breakText(
  tokens: readonly Token[][],
  style: TextStyle,
  size: number,
  room: number,
): BrokenText {
  const measure = room / size;
  const indent = tokens.length > 1 ? (style.indent ?? 0) : 0;
  const hang = (style.hang ?? false) && size <= largestHung;
  const mode = style.align === 'justify' ? 'full' : 'even';
  const paragraphs = tokens.map((paragraph) => breakLines(paragraph, { measure, indent, mode, hang }));
  const count = paragraphs.reduce((sum, { lines }) => sum + lines.length, 0);
  const gaps = Math.max(0, tokens.length - 1) * (style.paragraphGap ?? 0);
  return {
    tokens,
    style,
    size,
    measure,
    indent,
    hang,
    paragraphs,
    count,
    depth: count === 0 ? 0 : (count - 1) * style.leading + gaps + 1,
    overfull: paragraphs.some(({ lines }) =>
      lines.some(({ width }, i) => width + (i === 0 ? indent : 0) > measure + 1e-6),
    ),
    badness: paragraphs.reduce((sum, { badness }) => sum + badness, 0),
  };
}
