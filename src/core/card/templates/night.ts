import type { Part, StackPart, Template, TextPart } from '../template';
import { caption, speakerLines } from './parts';

const verse: TextPart = {
  part: 'text',
  role: 'body',
  colour: 'ink',
  fit: true,
  style: {
    face: 'song',
    weight: 400,
    sizes: [21, 70],
    leading: 1.62,
    align: 'center',
    hang: true,
    squeeze: 0.15,
    paragraphGap: 0.5,
  },
};

const line: Part = { part: 'rule', colour: 'accent', thickness: 1.5, length: 44 };

const centred: StackPart = {
  part: 'stack',
  flow: 'down',
  fit: 'all',
  gap: 28,
  align: 'center',
  children: [
    { part: 'spring' },
    line,
    verse,
    { part: 'stack', flow: 'down', gap: 8, children: speakerLines(20, 'center') },
    line,
    { part: 'spring' },
  ],
};

function upright(pad: StackPart['pad'], gap: number): Part {
  return {
    part: 'stack',
    flow: 'down',
    pad,
    gap,
    align: 'center',
    children: [
      centred,
      { part: 'code' },
      {
        part: 'stack',
        flow: 'across',
        gap: 14,
        align: 'center',
        children: [caption('source', 14, 'ink'), caption('date', 13, 'soft'), caption('page', 13, 'accent')],
      },
    ],
  };
}

const sideways: Part = {
  part: 'stack',
  flow: 'across',
  pad: [44, 52, 44, 52],
  gap: 40,
  align: 'center',
  children: [
    centred,
    {
      part: 'stack',
      flow: 'down',
      gap: 14,
      align: 'center',
      children: [
        { part: 'code' },
        caption('source', 14, 'ink'),
        caption('date', 13, 'soft'),
        caption('page', 13, 'accent'),
      ],
    },
  ],
};

/** Dark and centred, for a few words between two short lines of gold. */
export const night: Template = {
  id: 'night',
  palettes: ['night', 'indigo', 'ricePaper', 'celadon'],
  series: {
    face: 'song',
    weight: 400,
    sizes: [20, 28],
    leading: 1.75,
    align: 'justify',
    hang: true,
    indent: 2,
  },
  shapes: {
    '3:4': upright([44, 52, 40, 52], 20),
    '1:1': upright([28, 44, 26, 44], 14),
    '9:16': upright([84, 54, 80, 54], 26),
    '16:9': sideways,
  },
};
