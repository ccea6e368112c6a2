import type { ColourRole, PaletteId } from './palette';
import type { TextStyle } from './typeset/style';

export const ratios = {
  '3:4': [540, 720],
  '1:1': [540, 540],
  '9:16': [540, 960],
  '16:9': [960, 540],
} as const;

export type Ratio = keyof typeof ratios;

export function isRatio(text: string): text is Ratio {
  return Object.hasOwn(ratios, text);
}

/**
 * What a piece of text says. `body`: the chosen words, or the title where none are chosen; `mark`: the
 * quotation mark over chosen words.
 */
export type TextRole =
  | 'body'
  | 'heading'
  | 'name'
  | 'titles'
  | 'source'
  | 'date'
  | 'dateInHan'
  | 'day'
  | 'month'
  | 'minutes'
  | 'scan'
  | 'page'
  | 'seal'
  | 'mark';

/** A template is a tree of these. A part that has nothing to show takes no room, and its gap goes with it. */
export type Part = StackPart | TextPart | RulePart | CodePart | PicturePart | SpringPart;

export interface StackPart {
  part: 'stack';
  /** `back`: from right to left, as columns run. */
  flow: 'down' | 'across' | 'back';
  children: Part[];
  /** Takes of the room that its fixed siblings leave what it needs, or `all` of it; one part of a stack may. */
  fit?: true | 'all';
  /** Between children, card px. */
  gap?: number;
  /** Top, right, bottom, left, card px. */
  pad?: readonly [number, number, number, number];
  /** Across the flow. */
  align?: 'start' | 'center' | 'end';
  fill?: ColourRole;
  /** A frame of this thickness in card px inside the edge. */
  frame?: { colour: ColourRole; thickness: number };
  radius?: number;
}

export interface TextPart {
  part: 'text';
  role: TextRole;
  style: TextStyle;
  colour: ColourRole;
  fit?: true;
  vertical?: true;
  /** Hairlines between the columns of vertical text. */
  ruled?: ColourRole;
  /** Card px that an ornament takes along the flow, where its glyph has air round it. */
  height?: number;
  /** No wider than this, card px. */
  width?: number;
}

export interface RulePart {
  part: 'rule';
  /** Stands between the children of a stack that runs across. */
  upright?: true;
  colour: ColourRole;
  thickness: number;
  /** Card px; absent: as long as its stack is wide. */
  length?: number;
}

export interface CodePart {
  part: 'code';
}

export interface PicturePart {
  part: 'picture';
  /** Of the room's height. */
  height?: number;
  /** Of the room's width. */
  width?: number;
}

/** Takes the room that is left over. */
export interface SpringPart {
  part: 'spring';
  weight?: number;
}

/** A way to set a card; data only. */
export interface Template {
  id: string;
  wantsPicture?: true;
  /** The first is the template's own. */
  palettes: readonly [PaletteId, ...PaletteId[]];
  /** How words that are too long for one card are set, with the part tree as it is. */
  series: TextStyle;
  shapes: Record<Ratio, Part>;
}
