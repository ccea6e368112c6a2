import type { Measure } from '../font';
import type { TextStyle } from './style';
import type { Token } from './token';
import { tokenise } from './tokenise';

/** What setting a text depends on besides its style. */
export interface Setting {
  measure: Measure;
  vertical: boolean;
  centredMarks: boolean;
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
      const exact = setting.measure(key, { face, weight, size: reference }) / reference;
      width = Math.abs(exact - 1) < 0.005 ? 1 : exact;
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
      squeeze: style.squeeze ?? 0,
      longest: narrowest,
      words: style.align !== 'justify',
    }),
  );
}
