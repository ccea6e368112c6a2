import type { Part, StackPart, Template, TextPart } from '../template';
import { caption, foot, sourceLines, speakerLines } from './parts';

const quoteMark: TextPart = {
  part: 'text',
  role: 'mark',
  colour: 'accent',
  height: 50,
  style: { face: 'song', weight: 700, sizes: [128, 128], leading: 1, align: 'start' },
};

const words: TextPart = {
  part: 'text',
  role: 'body',
  colour: 'ink',
  fit: true,
  style: {
    face: 'song',
    weight: 700,
    sizes: [21, 80],
    leading: 1.52,
    align: 'start',
    hang: true,
    squeeze: 0.2,
    paragraphGap: 0.5,
  },
};

const who: StackPart = {
  part: 'stack',
  flow: 'across',
  gap: 14,
  children: [
    { part: 'rule', upright: true, colour: 'accent', thickness: 3 },
    { part: 'stack', flow: 'down', fit: true, gap: 6, pad: [1, 0, 1, 0], children: speakerLines(22) },
  ],
};

function upright(pad: StackPart['pad'], gap: number): Part {
  return {
    part: 'stack',
    flow: 'down',
    pad,
    gap,
    children: [
      {
        part: 'stack',
        flow: 'down',
        fit: true,
        gap: gap + 4,
        children: [
          { part: 'spring', weight: 0.7 },
          { part: 'stack', flow: 'down', gap: gap - 4, fit: true, children: [quoteMark, words] },
          who,
          { part: 'spring' },
        ],
      },
      caption('page', 13, 'soft', { align: 'end' }),
      { part: 'rule', colour: 'line', thickness: 1 },
      foot,
    ],
  };
}

const wide: Part = {
  part: 'stack',
  flow: 'across',
  pad: [52, 52, 48, 56],
  gap: 44,
  children: [
    {
      part: 'stack',
      flow: 'down',
      fit: 'all',
      gap: 20,
      children: [quoteMark, words, { part: 'spring' }, caption('page', 13, 'soft')],
    },
    {
      part: 'stack',
      flow: 'down',
      gap: 14,
      children: [
        {
          part: 'stack',
          flow: 'down',
          gap: 10,
          children: [
            { part: 'rule', colour: 'accent', thickness: 3, length: 40 },
            ...speakerLines(24).map((part) => ({ ...part, width: 200 })),
          ],
        },
        { part: 'spring' },
        ...sourceLines().map((part) => ({ ...part, width: 200 })),
        { part: 'code' },
      ],
    },
  ],
};

/** A speaker's words under a quotation mark, with name and titles. */
export const speaker: Template = {
  id: 'speaker',
  palettes: ['ricePaper', 'white', 'celadon', 'night'],
  series: {
    face: 'song',
    weight: 400,
    sizes: [20, 30],
    leading: 1.7,
    align: 'justify',
    hang: true,
    indent: 2,
  },
  shapes: {
    '3:4': upright([48, 50, 44, 50], 24),
    '1:1': upright([36, 44, 36, 44], 16),
    '9:16': upright([84, 52, 72, 52], 32),
    '16:9': wide,
  },
};
