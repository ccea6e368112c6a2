import type { Box, Rect } from './box';
import type { ColourRole } from './palette';
import type { Part, SpringPart, StackPart } from './template';

/** Room that a part may take, card px. */
export interface Space {
  w: number;
  h: number;
}

/** A part that knows its size and waits for its place. */
export interface Sized extends Space {
  place: (frame: Rect) => Box[];
}

export type LeafPart = Exclude<Part, StackPart | SpringPart>;

/** What the arrangement asks about the parts that it does not know. */
export interface Leaves {
  /** null: nothing to show. */
  size: (part: LeafPart, space: Space) => Sized | null;
  colour: (role: ColourRole) => string;
}

interface Axis {
  main: (space: Space) => number;
  cross: (space: Space) => number;
  space: (main: number, cross: number) => Space;
}

const down: Axis = { main: ({ h }) => h, cross: ({ w }) => w, space: (h, w) => ({ w, h }) };
const across: Axis = { main: ({ w }) => w, cross: ({ h }) => h, space: (w, h) => ({ w, h }) };

interface Child {
  part: Part;
  sized: Sized | null;
}

function isFit(part: Part): boolean {
  return 'fit' in part && part.fit !== undefined;
}

/** Everything but the part that takes the rest, then that one; springs stay unsized. */
function sizeChildren(stack: StackPart, axis: Axis, inner: Space, leaves: Leaves): Child[] {
  const children: Child[] = stack.children.map((part) => ({
    part,
    sized: part.part === 'spring' || isFit(part) ? null : sizePart(part, inner, leaves),
  }));
  const there = children.filter(({ part, sized }) => sized || isFit(part));
  const used = there.reduce((sum, { sized }) => sum + (sized ? axis.main(sized) : 0), 0);
  const gaps = Math.max(0, there.length - 1) * (stack.gap ?? 0);
  const rest = Math.max(0, axis.main(inner) - used - gaps);
  for (const child of children) {
    if (!isFit(child.part)) continue;
    const sized = sizePart(child.part, axis.space(rest, axis.cross(inner)), leaves);
    const takesAll = 'fit' in child.part && child.part.fit === 'all';
    child.sized = sized && takesAll ? { ...sized, ...axis.space(rest, axis.cross(sized)) } : sized;
  }
  return children.filter(({ part, sized }) => sized || part.part === 'spring');
}

function crossOffset(align: StackPart['align'], free: number): number {
  if (align === 'center') return free / 2;
  return align === 'end' ? free : 0;
}

function stretchesAcross(part: Part, stack: StackPart): boolean {
  if (part.part === 'rule') return part.length === undefined;
  return stack.align === undefined && (part.part === 'stack' || part.part === 'text');
}

function placeChildren(stack: StackPart, axis: Axis, children: Child[], frame: Rect): Box[] {
  const gap = stack.gap ?? 0;
  const sized = children.filter((child) => child.sized);
  const used = sized.reduce((sum, child) => sum + (child.sized ? axis.main(child.sized) : 0), 0);
  const free = axis.main(frame) - used - Math.max(0, sized.length - 1) * gap;
  const weights = children.reduce(
    (sum, { part }) => sum + (part.part === 'spring' ? (part.weight ?? 1) : 0),
    0,
  );
  const boxes: Box[] = [];
  let at = 0;
  for (const { part, sized: child } of children) {
    if (part.part === 'spring') at += Math.max(0, free) * ((part.weight ?? 1) / weights);
    if (!child) continue;
    const main = axis.main(child);
    const stretches = stretchesAcross(part, stack);
    const cross = stretches ? axis.cross(frame) : axis.cross(child);
    const start = stack.flow === 'back' ? axis.main(frame) - at - main : at;
    const offset = axis.space(start, crossOffset(stack.align, axis.cross(frame) - cross));
    boxes.push(...child.place({ x: frame.x + offset.w, y: frame.y + offset.h, ...axis.space(main, cross) }));
    at += main + gap;
  }
  return boxes;
}

function ground(stack: StackPart, { x, y, w, h }: Rect, leaves: Leaves): Box[] {
  const boxes: Box[] = [];
  const fill = (role: ColourRole, rect: Rect, radius = 0): void => {
    boxes.push({ kind: 'fill', ...rect, colour: leaves.colour(role), radius });
  };
  if (stack.fill) fill(stack.fill, { x, y, w, h }, stack.radius);
  if (stack.frame) {
    const { colour, thickness: t } = stack.frame;
    fill(colour, { x, y, w, h: t });
    fill(colour, { x, y: y + h - t, w, h: t });
    fill(colour, { x, y, w: t, h });
    fill(colour, { x: x + w - t, y, w: t, h });
  }
  return boxes;
}

function sizeStack(stack: StackPart, space: Space, leaves: Leaves): Sized | null {
  const axis = stack.flow === 'down' ? down : across;
  const [top, right, bottom, left] = stack.pad ?? [0, 0, 0, 0];
  const inner = { w: Math.max(0, space.w - left - right), h: Math.max(0, space.h - top - bottom) };
  const children = sizeChildren(stack, axis, inner, leaves);
  const sized = children.flatMap((child) => child.sized ?? []);
  if (!children.some(({ part, sized }) => sized && part.part !== 'rule')) return null;
  const gaps = (sized.length - 1) * (stack.gap ?? 0);
  const content = sized.reduce((sum, child) => sum + axis.main(child), gaps);
  const springs = children.length > sized.length;
  const size = axis.space(springs ? axis.main(inner) : content, Math.max(...sized.map(axis.cross)));
  return {
    w: size.w + left + right,
    h: size.h + top + bottom,
    place(frame) {
      const { x, y, w, h } = frame;
      const within = { x: x + left, y: y + top, w: w - left - right, h: h - top - bottom };
      return [...ground(stack, frame, leaves), ...placeChildren(stack, axis, children, within)];
    },
  };
}

/** Sizes a tree of parts for the given room; null where nothing in it, or rules alone, would show. */
export function sizePart(part: Part, space: Space, leaves: Leaves): Sized | null {
  if (part.part === 'spring') return null;
  return part.part === 'stack' ? sizeStack(part, space, leaves) : leaves.size(part, space);
}
