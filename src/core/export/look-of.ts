/** Colours, and underline patterns, that there are. */
const PALETTE = 8;

/** How somebody's words are told from the others', in the views and in what is exported. */
export interface Look {
  /** Index of the colour, 0–7. */
  colour: number;
  /** Index of the underline pattern, 0–7; with the colour it is unique up to 64 speakers. */
  line: number;
}

/**
 * The look of the n-th speaker, from 0. The lines go round; the colours do too, every other round backwards: so
 * those two of the first sixteen who share a line have colours that are told apart also by the colour-blind.
 */
export function lookOf(seat: number): Look {
  const round = Math.floor(seat / PALETTE);
  const line = seat % PALETTE;
  const turned = round % 2 === 0 ? line + round : PALETTE - 1 - line + round - 1;
  return { colour: turned % PALETTE, line };
}
