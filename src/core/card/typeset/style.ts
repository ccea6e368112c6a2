import type { Face } from '../font';

/** How a piece of text is set. Lengths in em of its own size unless said otherwise. */
export interface TextStyle {
  face: Face;
  weight: 400 | 700;
  /** Smallest and largest size in card px; the largest at which the text fits is taken. */
  sizes: readonly [number, number];
  /** Distance from line to line. */
  leading: number;
  align: 'start' | 'center' | 'end' | 'justify';
  hang?: boolean;
  tracking?: number;
  /** Taken from the blank of every mark, up to 0.5: at display sizes whole blanks tear holes. */
  squeeze?: number;
  /** 首行缩进 of every paragraph, where there are several. */
  indent?: number;
  /** Added between paragraphs. */
  paragraphGap?: number;
  /** More lines than this are cut off with an ellipsis. */
  maxLines?: number;
}
