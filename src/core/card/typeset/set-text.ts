import type { BrokenText } from './break-text';
import { type SetLine, setLine } from './set-line';
import type { TextStyle } from './style';

/** Line and its distance across, in em of the text's size, from the first line. */
export interface PlacedLine extends SetLine {
  across: number;
}

/** Text with every line in its place. `size` in card px, the rest in em of it. */
export interface SetText {
  style: TextStyle;
  size: number;
  lines: PlacedLine[];
  /** Extent across the lines. */
  depth: number;
}

/** Places the runs of every line. */
export function setText(broken: BrokenText): SetText {
  const { style, size, measure, hang, depth } = broken;
  const lines: PlacedLine[] = [];
  let across = 0;
  for (const [index, { lines: own }] of broken.paragraphs.entries()) {
    const tokens = broken.tokens[index] ?? [];
    if (index > 0) across += style.paragraphGap ?? 0;
    for (const [i, line] of own.entries()) {
      const indent = i === 0 ? broken.indent : 0;
      const isLast = i === own.length - 1;
      lines.push({ ...setLine(tokens, line, { measure, indent, align: style.align, isLast, hang }), across });
      across += style.leading;
    }
  }
  return { style, size, lines, depth };
}
