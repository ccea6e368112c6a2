import type { Stance } from './vertical-forms';

/** The smallest piece that a line is made of. All lengths in em, along the line. */
export interface Token {
  /** As it is drawn. */
  text: string;
  kind: 'han' | 'word' | 'open' | 'close' | 'pause' | 'join' | 'dots';
  /** Advance. */
  em: number;
  /** Where the drawn glyph begins, from the token's own start: negative where a blank was cut off. */
  shift: number;
  /** Empty parts of the em square that squeezing may take at a line's start and end. */
  before: number;
  after: number;
  /** Space to the next token when both stand on one line; negative where neighbouring marks are squeezed. */
  gap: number;
  /** The mark may stand in the margin at a line's end. */
  hangs: boolean;
  /** How bad a line break after this token is: 0 welcome … 1 inside a word; `forbidden` by 避头尾. */
  cut: number;
  /** A space between Chinese characters follows: the two halves of a headline part here. */
  halves: boolean;
  stance: Stance;
}

/** Added to the badness of a line that breaks a rule. Taken only where a text leaves no other way. */
export const forbidden = 1e6;
