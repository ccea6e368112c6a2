import type { Token } from './token';

/**
 * Widths are weighed in whole thousandths of an em and costs in squares of that: before a browser has
 * compiled a loop, it takes several times as long for fractions.
 */
export const grain = 1000;

/** Whole grains in a length in em. */
export function grains(em: number): number {
  return Math.floor(em * grain + 1e-3);
}

interface LineSums {
  tail: Int32Array;
  head: Int32Array;
  /** How many places where a headline parts lie before each token. */
  halves: Int32Array;
}

/** The same tokens are broken anew for every size that is tried; their sums stay. */
const hungSums = new WeakMap<readonly Token[], LineSums>();
const plainSums = new WeakMap<readonly Token[], LineSums>();

/**
 * Widths of all possible lines from running sums: the line [start, end) is `tail[end] - head[start]` grains
 * wide, with the blanks at both ends squeezed away and a hanging mark not counted.
 */
export function lineSums(tokens: readonly Token[], hang: boolean): LineSums {
  const known = (hang ? hungSums : plainSums).get(tokens);
  if (known) return known;
  const tail = new Int32Array(tokens.length + 1);
  const head = new Int32Array(tokens.length + 1);
  const halves = new Int32Array(tokens.length + 1);
  let sum = 0;
  let i = 0;
  for (const token of tokens) {
    head[i++] = Math.round((sum + token.before) * grain);
    halves[i] = (halves[i - 1] ?? 0) + (token.halves ? 1 : 0);
    sum += token.em;
    tail[i] = Math.round((sum - (hang && token.hangs ? token.em : token.after)) * grain);
    sum += token.gap;
  }
  const sums = { tail, head, halves };
  (hang ? hungSums : plainSums).set(tokens, sums);
  return sums;
}
