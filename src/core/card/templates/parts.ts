import type { ColourRole } from '../palette';
import type { Part, StackPart, TextPart, TextRole } from '../template';
import type { TextStyle } from '../typeset/style';

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
export function sourceLines(align: TextStyle['align'] = 'start'): TextPart[] {
  return [
    caption('source', 15, 'ink', { face: 'song', weight: 700, align, tracking: 0.04 }),
    caption('heading', 13, 'soft', { align, maxLines: 2, squeeze: 0.2 }),
    caption('date', 13, 'soft', { align }),
    caption('minutes', 13, 'soft', { align }),
    caption('scan', 12, 'soft', { align }),
  ];
}

function footOf(lines: Part[]): StackPart {
  return {
    part: 'stack',
    flow: 'across',
    gap: 24,
    align: 'end',
    children: [
      { part: 'stack', flow: 'down', fit: true, gap: 7, children: lines },
      { part: 'spring' },
      { part: 'code' },
    ],
  };
}

/** The foot of most cards: where it is from on the left, the code on the right. */
export const foot = footOf(sourceLines());

/** For cards that have the article's title elsewhere. */
export const footWithoutTitle = footOf(sourceLines().filter(({ role }) => role !== 'heading'));
