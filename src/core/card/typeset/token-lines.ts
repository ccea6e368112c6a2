import type { Measure } from '../font';
import { isFullSquare } from './clusters';
import type { TextStyle } from './style';
import type { Token } from './token';
import { tokenise } from './tokenise';

/** What setting a text depends on besides its style. */
export interface Setting {
  measure: Measure;
  vertical: boolean;
  centredMarks: boolean;
}

/** The paragraphs of a text as tokens in one style; `narrowest`: the least room along a line, in em. */
export function tokenLines(
  text: readonly string[],
  style: TextStyle,
  narrowest: number,
  setting: Setting,
): Token[][] {
  const known = new Map<string, number>();
  const em = (piece: string): number => {
    if (isFullSquare(piece)) return 1;
    let width = known.get(piece);
    if (width === undefined) {
      const exact = setting.measure(piece, style);
      width = Math.abs(exact - 1) < 0.005 ? 1 : exact;
      known.set(piece, width);
    }
    return width;
  };
  return text.map((paragraph) =>
    tokenise(paragraph, {
      em,
      vertical: setting.vertical,
      centred: setting.centredMarks,
      tracking: style.tracking ?? 0,
      squeeze: style.squeeze ?? 0,
      longest: narrowest,
      words: style.align !== 'justify',
    }),
  );
}
