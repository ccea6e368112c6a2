import { overfull } from './break-lines';
import { type BrokenText, breakText, leastDepth } from './break-text';
import { type SetText, setText } from './set-text';
import type { TextStyle } from './style';
import { forbidden, type Token } from './token';
import { type Setting, tokenLines } from './token-lines';

/** Room for a text, in card px: along its lines and across them. */
export interface Room {
  along: number;
  across: number;
}

/**
 * The sizes to choose from, small to large. Justified text gets those at which a line holds a whole number
 * of characters, so that its edges are straight without stretching.
 */
export function sizeLadder(style: TextStyle, room: Room): number[] {
  const [least, most] = style.sizes;
  const found: number[] = [];
  if (style.align === 'justify') {
    const fewest = Math.max(1, Math.ceil(room.along / most));
    for (let count = Math.floor(room.along / least); count >= fewest; count--) found.push(room.along / count);
  } else {
    for (let size = least; size <= most; size += size < 40 ? 1 : 2) found.push(size);
  }
  return found.length > 0 ? found : [least];
}

/** Breaking a rule is no way to a larger size; only the smallest may, where a text leaves no other way. */
function fits(set: BrokenText, style: TextStyle, room: Room, least: number): boolean {
  if (set.size > least && set.badness >= forbidden) return false;
  if (set.badness >= overfull || set.depth * set.size > room.across + 1e-6) return false;
  return !style.maxLines || set.count <= style.maxLines;
}

/** No size above this can hold the text, however well its lines fill: together they are longer than the room. */
function largestByLength(tokens: readonly Token[][], style: TextStyle, room: Room): number {
  let length = 0;
  for (const paragraph of tokens)
    for (const { em, gap, after } of paragraph) length += em + Math.min(gap, 0) - after / 2;
  // n lines are n × leading − (leading − 1) deep, all in em of a size s, and n is length × s / along.
  const air = style.leading - 1;
  const slope = (style.leading * Math.max(length * 0.9, 1)) / room.along;
  return (air + Math.sqrt(air ** 2 + 4 * slope * room.across)) / (2 * slope);
}

/** A size this much smaller than the largest is taken when its lines break better. */
const leastShare = 0.8;

/** Bad breaks weigh against size: a tenth smaller is worth one word not cut in two. */
function worth(set: BrokenText, largest: number): number {
  return set.badness / Math.sqrt(Math.max(1, set.count)) + 1.2 * (1 - set.size / largest);
}

/** What no smaller size can go below: the badness of as many perfect lines, and its own smallness. */
function bestWorth(count: number, size: number, largest: number): number {
  return 0.1 * Math.sqrt(Math.max(1, count - 1)) + 1.2 * (1 - (size - 1) / largest);
}

export interface Fitted extends SetText {
  /** False: even at the smallest size the text is too long for its room. */
  fits: boolean;
}

/** Sets `text` in `style` as large as its room allows, a little smaller where that breaks fewer words. */
export function fitText(text: readonly string[], style: TextStyle, room: Room, setting: Setting): Fitted {
  const ladder = sizeLadder(style, room);
  const least = ladder[0] ?? style.sizes[0];
  const tokens = tokenLines(text, style, room.along / least - (style.indent ?? 0), setting);
  const bound = largestByLength(tokens, style, room);
  let best: BrokenText | undefined;
  let largest = 0;
  for (const size of ladder.toReversed()) {
    if (size > bound && size > least) continue;
    if (size < largest * leastShare) break;
    if (leastDepth(tokens, style, size, room.along) * size > room.across + 1e-6) continue;
    const set = breakText(tokens, style, size, room.along);
    if (!fits(set, style, room, least)) continue;
    largest ||= size;
    if (!best || worth(set, largest) < worth(best, largest)) best = set;
    if (style.align === 'justify' || worth(best, largest) <= bestWorth(best.count, size, largest)) break;
  }
  return { ...setText(best ?? breakText(tokens, style, least, room.along)), fits: best !== undefined };
}
