import type { Part, StackPart, Template, TextPart } from '../template';
import type { TextStyle } from '../typeset/style';
import { caption } from './parts';

const brush: TextStyle = {
  face: 'kai',
  weight: 400,
  sizes: [21, 92],
  leading: 1.66,
  align: 'start',
  squeeze: 0.2,
  paragraphGap: 0,
};

const words: TextPart = {
  part: 'text',
  role: 'body',
  colour: 'ink',
  fit: true,
  vertical: true,
  ruled: 'line',
  style: brush,
};

function column(
  role: 'name' | 'titles' | 'dateInHan' | 'source',
  size: number,
  colour: 'ink' | 'soft',
): TextPart {
  const style: TextStyle = {
    ...brush,
    face: 'fang',
    sizes: [size - 3, size],
    tracking: 0.1,
    leading: 1.4,
    maxLines: role === 'titles' ? 2 : 1,
  };
  return { part: 'text', role, colour, vertical: true, style };
}

const seal: StackPart = {
  part: 'stack',
  flow: 'down',
  fill: 'accent',
  radius: 4,
  pad: [6, 6, 6, 6],
  children: [
    {
      part: 'text',
      role: 'seal',
      colour: 'paper',
      vertical: true,
      style: { face: 'song', weight: 700, sizes: [19, 19], leading: 1, align: 'start' },
    },
  ],
};

/** Words from right to left, and at the left edge who said them. */
function leaf(pad: number, gap: number): StackPart {
  return {
    part: 'stack',
    flow: 'back',
    fit: 'all',
    gap,
    pad: [pad, pad, pad, pad],
    frame: { colour: 'accent', thickness: 1.5 },
    children: [
      words,
      { part: 'spring' },
      {
        part: 'stack',
        flow: 'back',
        gap: 8,
        align: 'end',
        children: [
          column('titles', 16, 'soft'),
          {
            part: 'stack',
            flow: 'down',
            gap: 14,
            align: 'center',
            children: [column('name', 22, 'ink'), seal],
          },
        ],
      },
    ],
  };
}

const below: StackPart = {
  part: 'stack',
  flow: 'across',
  gap: 20,
  align: 'end',
  children: [
    {
      part: 'stack',
      flow: 'down',
      fit: true,
      gap: 7,
      children: [
        caption('source', 16, 'ink', { face: 'fang' }),
        caption('dateInHan', 14, 'soft', { face: 'fang' }),
        caption('scan', 13, 'soft', { face: 'fang' }),
        caption('page', 13, 'soft'),
      ],
    },
    { part: 'spring' },
    { part: 'code' },
  ],
};

function upright(pad: StackPart['pad'], gap: number): Part {
  return { part: 'stack', flow: 'down', pad, gap, children: [leaf(26, 18), below] };
}

const wide: Part = {
  part: 'stack',
  flow: 'across',
  pad: [36, 40, 36, 40],
  gap: 26,
  children: [
    {
      part: 'stack',
      flow: 'down',
      gap: 14,
      children: [
        {
          part: 'stack',
          flow: 'back',
          gap: 6,
          children: [column('source', 17, 'ink'), column('dateInHan', 15, 'soft')],
        },
        { part: 'spring' },
        caption('page', 13, 'soft'),
        { part: 'code' },
      ],
    },
    leaf(28, 20),
  ],
};

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
