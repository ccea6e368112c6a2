import type { Font } from './font';
import type { TextRole } from './template';

/** A rectangle in card px: the card's short side is 540, the origin its top left corner. */
export interface Rect {
  x: number;
  y: number;
  w: number;
  h: number;
}

/** One call of the painter: `x`, `y` is where the baseline begins. */
export interface Run {
  text: string;
  x: number;
  y: number;
  /** Lies on its side, reading downwards. */
  turned?: true;
  /** Stands in the middle of this width in card px, narrowed to it where it is wider. */
  within?: number;
}

/** A line of text and the rectangle that its ink stays in. */
export interface Line extends Rect {
  runs: Run[];
}

export interface TextBox extends Rect {
  kind: 'text';
  role: TextRole;
  font: Font;
  colour: string;
  lines: Line[];
}

export interface FillBox extends Rect {
  kind: 'fill';
  colour: string;
  radius: number;
}

export interface PictureBox extends Rect {
  kind: 'picture';
}

/** `x`, `y` is the first module, the quiet zone of four modules lies round the rectangle. */
export interface CodeBox extends Rect {
  kind: 'code';
  /** Side of a module in card px, a whole number. */
  module: number;
  modules: boolean[][];
  ink: string;
}

export type Box = TextBox | FillBox | PictureBox | CodeBox;

/** One picture of the share card, ready for a painter. */
export interface Card {
  width: number;
  height: number;
  paper: string;
  /** BCP 47 of the words, for the choice of fonts. */
  lang: string;
  boxes: Box[];
}
