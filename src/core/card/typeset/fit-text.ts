import { type SetText, type Setting, setText, tokenLines } from './set-text';
import type { TextStyle } from './style';
import type { Token } from './token';

/** Room for a text, in card px: along its lines and across them. */
export interface Room {
  along: number;
  across: number;
}

/**
 * The sizes to choose from, small to large. Justified text gets those at which a line holds a whole number
 * of characters, so that its edges are straight without stretching.
 */
function sizes(style: TextStyle, room: Room): number[] {
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

function fits(set: SetText, style: TextStyle, room: Room): boolean {
  if (set.overfull || set.depth * set.size > room.across + 1e-6) return false;
  return !style.maxLines || set.lines.length <= style.maxLines;
}

/** The largest of `candidates` (ascending) for which `test` holds; undefined when it does for none. */
function largest(candidates: readonly number[], test: (size: number) => boolean): number | undefined {
  let low = 0;
  let high = candidates.length - 1;
  let found: number | undefined;
  while (low <= high) {
    const middle = (low + high + 1) >> 1;
    const size = candidates[middle] ?? 0;
    if (test(size)) {
      found = size;
      low = middle + 1;
    } else high = middle - 1;
  }
  return found;
}

export interface Fitted extends SetText {
  /** False: even at the smallest size the text is too long for its room. */
  fits: boolean;
}

/** Sets `text` in `style` as large as its room allows. */
export function fitText(text: readonly string[], style: TextStyle, room: Room, setting: Setting): Fitted {
  const ladder = sizes(style, room);
  const least = ladder[0] ?? style.sizes[0];
  const tokens = tokenLines(text, style, room.along / least - (style.indent ?? 0), setting);
  const size = largest(ladder, (candidate) =>
    fits(setText(tokens, style, candidate, room.along), style, room),
  );
  return { ...setText(tokens, style, size ?? least, room.along), fits: size !== undefined };
}

/**
 * All lines of a text that goes over several cards, as large as possible while it takes no more cards.
 * `style` must not have a `paragraphGap`: pages count lines.
 */
export function fitSeries(text: readonly string[], style: TextStyle, room: Room, setting: Setting): SetText {
  const ladder = sizes(style, room);
  const least = ladder[0] ?? style.sizes[0];
  const tokens: Token[][] = tokenLines(text, style, room.along / least - (style.indent ?? 0), setting);
  const fewest = pages(setText(tokens, style, least, room.along), style, room).length;
  const size = largest(ladder, (candidate) => {
    const set = setText(tokens, style, candidate, room.along);
    return !set.overfull && pages(set, style, room).length <= fewest;
  });
  return setText(tokens, style, size ?? least, room.along);
}

/** Deals lines out to pages that hold `room.across` card px each, so that every page is about equally full. */
export function pages(set: SetText, style: TextStyle, room: Room): SetText[] {
  const perPage = Math.max(1, Math.floor((room.across / set.size - 1) / style.leading) + 1);
  const count = Math.ceil(set.lines.length / perPage);
  const found: SetText[] = [];
  let from = 0;
  for (let page = 0; page < count; page++) {
    const to = from + Math.ceil((set.lines.length - from) / (count - page));
    const lines = set.lines.slice(from, to);
    const top = lines[0]?.across ?? 0;
    const moved = lines.map((line) => ({ ...line, across: line.across - top }));
    found.push({ ...set, lines: moved, depth: (moved.at(-1)?.across ?? 0) + 1 });
    from = to;
  }
  return found;
}
