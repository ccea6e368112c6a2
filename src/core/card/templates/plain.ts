import type { Part, StackPart, Template, TextPart } from '../template';
import type { TextStyle } from '../typeset/style';
import { caption, footWithoutTitle, speakerLines } from './parts';

const book: TextStyle = {
  face: 'song',
  weight: 400,
  sizes: [17, 52],
  leading: 1.78,
  align: 'justify',
  hang: true,
  indent: 2,
};

const passage: TextPart = { part: 'text', role: 'body', colour: 'ink', fit: true, style: book };

const head: Part = {
  part: 'stack',
  flow: 'down',
  gap: 12,
  children: [
    {
      part: 'stack',
      flow: 'across',
      gap: 20,
      children: [
        {
          ...caption('heading', 17, 'accent', { face: 'song', weight: 700, maxLines: 2, squeeze: 0.2 }),
          fit: true,
        },
        { part: 'spring' },
        caption('page', 14, 'soft'),
      ],
    },
    { part: 'rule', colour: 'line', thickness: 1 },
  ],
};

/** The speaker under the words, after a dash as in a book. */
const signature: StackPart = {
  part: 'stack',
  flow: 'across',
  gap: 10,
  align: 'center',
  children: [
    { part: 'spring' },
    { part: 'rule', colour: 'accent', thickness: 1.5, length: 26 },
    caption('name', 17, 'ink', { face: 'song', weight: 700 }),
    { ...caption('titles', 14, 'soft', { maxLines: 2 }), width: 300 },
  ],
};

function page(pad: StackPart['pad'], gap: number): Part {
  return {
    part: 'stack',
    flow: 'down',
    pad,
    gap,
    children: [
      head,
      { part: 'stack', flow: 'down', fit: true, gap: 16, children: [passage, signature, { part: 'spring' }] },
      { part: 'rule', colour: 'line', thickness: 1 },
      footWithoutTitle,
    ],
  };
}

const beside: Part = {
  part: 'stack',
  flow: 'across',
  pad: [44, 48, 40, 56],
  gap: 40,
  children: [
    {
      part: 'stack',
      flow: 'down',
      fit: 'all',
      gap: 14,
      children: [passage, { part: 'spring' }, caption('page', 14, 'soft')],
    },
    { part: 'rule', upright: true, colour: 'line', thickness: 1 },
    {
      part: 'stack',
      flow: 'down',
      gap: 9,
      children: [
        {
          ...caption('heading', 18, 'accent', { face: 'song', weight: 700, maxLines: 5, squeeze: 0.2 }),
          width: 190,
        },
        { part: 'spring', weight: 0.3 },
        ...speakerLines(18).map((part) => ({ ...part, width: 190 })),
        { part: 'spring' },
        caption('source', 15, 'ink', { weight: 700 }),
        caption('date', 13, 'soft'),
        { part: 'stack', flow: 'down', pad: [9, 0, 0, 0], children: [{ part: 'code' }] },
      ],
    },
  ],
};

/** A long passage, set like a page of a book. */
export const plain: Template = {
  id: 'plain',
  palettes: ['white', 'ricePaper', 'celadon', 'night'],
  series: { ...book, sizes: [18.5, 26] },
  shapes: {
    '3:4': page([40, 48, 40, 48], 18),
    '1:1': page([30, 42, 32, 42], 14),
    '9:16': page([72, 50, 68, 50], 24),
    '16:9': beside,
  },
};
