import type { ColourRole } from '../palette';
import type { Part, StackPart, TextPart, TextRole } from '../template';
import type { TextStyle } from '../typeset/style';

type More = Omit<Partial<StackPart>, 'part' | 'flow' | 'children'>;

/** One under the other. */
export function down(children: Part[], more: More = {}): StackPart {
  return { part: 'stack', flow: 'down', children, ...more };
}

/** Side by side. */
export function across(children: Part[], more: More = {}): StackPart {
  return { part: 'stack', flow: 'across', children, ...more };
}

/** Side by side from the right, as columns run. */
export function back(children: Part[], more: More = {}): StackPart {
  return { part: 'stack', flow: 'back', children, ...more };
}

export const spring: Part = { part: 'spring' };
export const code: Part = { part: 'code' };

/** What the card is about, as large as its place allows. */
export function body(style: Omit<TextStyle, 'align'> & Partial<TextStyle>): TextPart {
  return {
    part: 'text',
    role: 'body',
    colour: 'ink',
    fit: true,
    style: { align: 'start', hang: true, ...style },
  };
}

/** How words that are too long for one card are set on several: as in a book. */
export function bookPages(
  sizes: TextStyle['sizes'],
  leading: number,
  face: TextStyle['face'] = 'song',
): TextStyle {
  return { face, weight: 400, sizes, leading, align: 'justify', hang: true, indent: 2 };
}

/** Small text in 黑体 that never takes more than one or two lines. */
export function caption(
  role: TextRole,
  size: number,
  colour: ColourRole,
  more: Partial<TextStyle> = {},
): TextPart {
  const style: TextStyle = {
    face: 'hei',
    weight: 400,
    sizes: [size - 2, size],
    leading: 1.4,
    align: 'start',
    maxLines: 1,
    ...more,
  };
  return { part: 'text', role, colour, style };
}

/** The name of the speaker with the titles under it. */
export function speakerLines(size: number, align: TextStyle['align'] = 'start'): TextPart[] {
  return [
    caption('name', size, 'ink', { face: 'song', weight: 700, align, tracking: 0.06 }),
    caption('titles', Math.round(size * 0.68), 'soft', { align, maxLines: 3, leading: 1.5 }),
  ];
}

/** Source, title, date and reading time, one under the other, with the hint at the code last. */
export function sourceLines(): TextPart[] {
  return [
    caption('source', 16, 'ink', { face: 'song', weight: 700, tracking: 0.04 }),
    caption('heading', 14, 'soft', { maxLines: 2, squeeze: 0.3 }),
    caption('date', 14, 'soft'),
    caption('minutes', 14, 'soft'),
    caption('scan', 13, 'soft'),
  ];
}

/** The foot of most cards: where it is from on the left, the code on the right. */
export function foot(lines: Part[] = sourceLines()): StackPart {
  return across([down(lines, { fit: true, gap: 7 }), spring, code], { gap: 24, align: 'end' });
}

/** Any part no wider than that, card px. */
export function narrow(parts: TextPart[], width: number): TextPart[] {
  return parts.map((part) => ({ ...part, width }));
}
