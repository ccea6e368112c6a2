import type { Part, StackPart, Template, TextPart } from '../template';
import type { TextStyle } from '../typeset/style';
import { across, back, body, caption, code, down, foot, spring } from './parts';

const brush: TextStyle = {
  face: 'kai',
  weight: 400,
  sizes: [21, 92],
  leading: 1.66,
  align: 'start',
  squeeze: 0.2,
  paragraphGap: 0,
};

const words: TextPart = { ...body({ ...brush, hang: false }), vertical: true, ruled: 'line' };

function column(
  role: 'name' | 'titles' | 'dateInHan' | 'source',
  size: number,
  colour: 'ink' | 'soft',
): TextPart {
  const style = { face: 'fang', tracking: 0.1, maxLines: role === 'titles' ? 2 : 1 } as const;
  return { ...caption(role, size, colour, style), vertical: true };
}

const seal = down(
  [
    {
      part: 'text',
      role: 'seal',
      colour: 'paper',
      vertical: true,
      style: { face: 'song', weight: 700, sizes: [19, 19], leading: 1, align: 'start' },
    },
  ],
  { fill: 'accent', radius: 4, pad: [6, 6, 6, 6] },
);

/** Words from right to left, and at the left edge who said them. */
function leaf(pad: number, gap: number): StackPart {
  const signed = down([column('name', 22, 'ink'), seal], { gap: 14, align: 'center' });
  const who = back([column('titles', 16, 'soft'), signed], { gap: 8, align: 'end' });
  return back([words, spring, who], {
    fit: 'all',
    gap,
    pad: [pad, pad, pad, pad],
    frame: { colour: 'accent', thickness: 1.5 },
  });
}

const below = foot([
  caption('source', 17, 'ink', { face: 'fang' }),
  caption('dateInHan', 15, 'soft', { face: 'fang' }),
  caption('scan', 14, 'soft', { face: 'fang' }),
  caption('page', 14, 'soft'),
]);

function upright(pad: StackPart['pad'], gap: number): Part {
  return down([leaf(26, 18), below], { pad, gap });
}

const wide = across(
  [
    down(
      [
        back([column('source', 17, 'ink'), column('dateInHan', 15, 'soft')], { gap: 6 }),
        spring,
        caption('page', 14, 'soft'),
        code,
      ],
      { gap: 14 },
    ),
    leaf(28, 20),
  ],
  { pad: [36, 40, 36, 40], gap: 26 },
);

/** 竖排: columns from right to left between hairlines, in a frame, with a seal. */
export const classical: Template = {
  id: 'classical',
  palettes: ['xuan', 'white', 'celadon', 'night'],
  series: { ...brush, sizes: [20, 28], leading: 1.62, align: 'justify' },
  shapes: {
    '3:4': upright([32, 34, 36, 34], 24),
    '1:1': upright([26, 28, 28, 28], 20),
    '9:16': upright([52, 36, 60, 36], 30),
    '16:9': wide,
  },
};
