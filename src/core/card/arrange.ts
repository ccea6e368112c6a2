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

/** Which side of a room lies along the flow, and which across it. */
interface Axis {
  main: keyof Space;
  cross: keyof Space;
}

const down: Axis = { main: 'h', cross: 'w' };
const across: Axis = { main: 'w', cross: 'h' };

function spaceOf(axis: Axis, main: number, cross: number): Space {
  return axis === down ? { w: cross, h: main } : { w: main, h: cross };
}

interface Child {
  part: Part;
  sized: Sized | null;
}

function fitOf(part: Part): StackPart['fit'] {
  return part.part === 'stack' || part.part === 'text' ? part.fit : undefined;
}

/** Everything but the part that takes the rest, then that one; springs stay unsized. */
function sizeChildren(stack: StackPart, axis: Axis, inner: Space, leaves: Leaves): Child[] {
  const { gap = 0 } = stack;
  let rest = inner[axis.main] + gap;
  const children: Child[] = [];
  for (const part of stack.children) {
    const fit = fitOf(part);
    const sized = fit ? null : sizePart(part, inner, leaves);
    if (sized || fit) rest -= (sized?.[axis.main] ?? 0) + gap;
    if (sized || fit || part.part === 'spring') children.push({ part, sized });
  }
  return children.flatMap((child) => {
    const fit = fitOf(child.part);
    if (!fit) return child;
    const room = Math.max(0, rest);
    const sized = sizePart(child.part, spaceOf(axis, room, inner[axis.cross]), leaves);
    if (!sized) return [];
    return { ...child, sized: fit === 'all' ? { ...sized, [axis.main]: room } : sized };
  });
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
  const { gap = 0, align } = stack;
  const { main, cross } = axis;
  let free = frame[main] + gap;
  let weights = 0;
  for (const { part, sized } of children) {
    if (sized) free -= sized[main] + gap;
    if (part.part === 'spring') weights += part.weight ?? 1;
  }
  const boxes: Box[] = [];
  let at = 0;
  for (const { part, sized } of children) {
    if (part.part === 'spring') at += Math.max(0, free) * ((part.weight ?? 1) / weights);
    if (!sized) continue;
    const breadth = stretchesAcross(part, stack) ? frame[cross] : sized[cross];
    const start = stack.flow === 'back' ? frame[main] - at - sized[main] : at;
    const offset = spaceOf(axis, start, crossOffset(align, frame[cross] - breadth));
    const { w, h } = spaceOf(axis, sized[main], breadth);
    boxes.push(...sized.place({ x: frame.x + offset.w, y: frame.y + offset.h, w, h }));
    at += sized[main] + gap;
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
  const gap = stack.gap ?? 0;
  let [main, cross] = [-gap, 0];
  let [shows, springs] = [false, false];
  for (const { part, sized } of children) {
    if (part.part === 'spring') springs = true;
    else if (part.part !== 'rule') shows = true;
    if (!sized) continue;
    main += sized[axis.main] + gap;
    cross = Math.max(cross, sized[axis.cross]);
  }
  if (!shows) return null;
  const { w, h } = spaceOf(axis, springs ? inner[axis.main] : main, cross);
  return {
    w: w + left + right,
    h: h + top + bottom,
    place(frame) {
      const within = {
        x: frame.x + left,
        y: frame.y + top,
        w: frame.w - left - right,
        h: frame.h - top - bottom,
      };
      return [...ground(stack, frame, leaves), ...placeChildren(stack, axis, children, within)];
    },
  };
}

/** Sizes a tree of parts for the given room; null where nothing in it, or rules alone, would show. */
export function sizePart(part: Part, space: Space, leaves: Leaves): Sized | null {
  if (part.part === 'spring') return null;
  return part.part === 'stack' ? sizeStack(part, space, leaves) : leaves.size(part, space);
}
