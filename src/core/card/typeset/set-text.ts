import type { Measure } from '../font';
import { breakLines } from './break-lines';
import { type SetLine, setLine } from './set-line';
import type { TextStyle } from './style';
import type { Token } from './token';
import { tokenise } from './tokenise';

/** Line and its distance across, in em of the text's size, from the first line. */
export interface PlacedLine extends SetLine {
  across: number;
  /** The paragraph ends with this line. */
  endsParagraph: boolean;
}

/** Text at one size, broken into lines. `size` in card px, the rest in em of it. */
export interface SetText {
  style: TextStyle;
  size: number;
  measure: number;
  lines: PlacedLine[];
  /** Extent across the lines. */
  depth: number;
  /** A line is wider than the measure. */
  overfull: boolean;
}

export interface Setting {
  measure: Measure;
  vertical: boolean;
  centredMarks: boolean;
  words?: (text: string) => ReadonlySet<number>;
}

const reference = 100;

/** The paragraphs of a text as tokens in one style; `narrowest`: the least room along a line, in em. */
export function tokenLines(
  text: readonly string[],
  style: TextStyle,
  narrowest: number,
  setting: Setting,
): Token[][] {
  const known = new Map<string, number>();
  const { face, weight } = style;
  const em = (piece: string): number => {
    const key = /^[\u3400-\u9fff]$/.test(piece) ? '国' : piece;
    let width = known.get(key);
    if (width === undefined) {
      width = setting.measure(key, { face, weight, size: reference }) / reference;
      known.set(key, width);
    }
    return width;
  };
  return text.map((paragraph) =>
    tokenise(paragraph, {
      em,
      vertical: setting.vertical,
      centred: setting.centredMarks,
      tracking: style.tracking ?? 0,
      longest: narrowest,
      ...(style.align === 'justify' || !setting.words ? {} : { words: setting.words(paragraph) }),
    }),
  );
}

/** Sets tokenised paragraphs at `size` card px into lines of `room` card px. */
export function setText(tokens: readonly Token[][], style: TextStyle, size: number, room: number): SetText {
  const measure = room / size;
  const indent = style.indent ?? 0;
  const hang = style.hang ?? false;
  const mode = style.align === 'justify' ? 'full' : 'even';
  const lines: PlacedLine[] = [];
  let across = 0;
  let overfull = false;
  for (const [index, paragraph] of tokens.entries()) {
    if (index > 0) across += style.paragraphGap ?? 0;
    const broken = breakLines(paragraph, { measure, indent, mode, hang });
    for (const [i, line] of broken.entries()) {
      const endsParagraph = i === broken.length - 1;
      const own = i === 0 ? indent : 0;
      overfull ||= line.width + own > measure + 1e-6;
      const set = setLine(paragraph, line, {
        measure,
        indent: own,
        align: style.align,
        isLast: endsParagraph,
        hang,
      });
      lines.push({ ...set, across, endsParagraph });
      across += style.leading;
    }
  }
  const depth = lines.length === 0 ? 0 : (lines.at(-1)?.across ?? 0) + 1;
  return { style, size, measure, lines, depth, overfull };
}
