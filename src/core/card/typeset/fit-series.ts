import { type BrokenText, breakText } from './break-text';
import { type Room, sizeLadder } from './fit-text';
import { type SetText, setText } from './set-text';
import type { TextStyle } from './style';
import { forbidden } from './token';
import { type Setting, tokenLines } from './token-lines';

/** The largest of `candidates` (ascending) for which `test` holds, where it holds for all below. */
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

function pageCount(set: BrokenText, room: Room): number {
  return Math.ceil(set.count / linesPerPage(set, room));
}

function linesPerPage({ size, style }: { size: number; style: TextStyle }, room: Room): number {
  return Math.max(1, Math.floor((room.across / size - 1) / style.leading + 1e-6) + 1);
}

/**
 * A text over several cards of `room` each, as large as possible while it takes no more of them, every card
 * about equally full. `style` must not have a `paragraphGap`: pages count lines.
 */
export function fitSeries(
  text: readonly string[],
  style: TextStyle,
  room: Room,
  setting: Setting,
): SetText[] {
  const ladder = sizeLadder(style, room);
  const least = ladder[0] ?? style.sizes[0];
  const tokens = tokenLines(text, style, room.along / least - (style.indent ?? 0), setting);
  const smallest = breakText(tokens, style, least, room.along);
  const fewest = pageCount(smallest, room);
  const size = largest(ladder, (candidate) => {
    const set = candidate === least ? smallest : breakText(tokens, style, candidate, room.along);
    return (candidate === least || set.badness < forbidden) && pageCount(set, room) <= fewest;
  });
  const set = size === undefined ? smallest : breakText(tokens, style, size, room.along);
  return dealOut(setText(set), pageCount(set, room));
}

function dealOut(set: SetText, count: number): SetText[] {
  const pages: SetText[] = [];
  let from = 0;
  for (let page = 0; page < count; page++) {
    const to = from + Math.ceil((set.lines.length - from) / (count - page));
    const top = set.lines[from]?.across ?? 0;
    const lines = set.lines.slice(from, to).map((line) => ({ ...line, across: line.across - top }));
    pages.push({ ...set, lines, depth: (lines.at(-1)?.across ?? 0) + 1 });
    from = to;
  }
  return pages;
}
