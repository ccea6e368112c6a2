import type { Part, StackPart, Template, TextPart } from '../template';
import { caption, foot, speakerLines } from './parts';

const words: TextPart = {
  part: 'text',
  role: 'body',
  colour: 'ink',
  fit: true,
  style: {
    face: 'song',
    weight: 700,
    sizes: [19, 50],
    leading: 1.42,
    align: 'start',
    hang: true,
    squeeze: 0.2,
    paragraphGap: 0.4,
  },
};

const who: StackPart = {
  part: 'stack',
  flow: 'across',
  gap: 12,
  align: 'end',
  children: [
    caption('name', 18, 'accent', { weight: 700 }),
    { ...caption('titles', 14, 'soft', { maxLines: 2 }), fit: true },
  ],
};

function below(height: number, pad: StackPart['pad'], gap: number): Part {
  return {
    part: 'stack',
    flow: 'down',
    children: [
      { part: 'picture', height },
      {
        part: 'stack',
        flow: 'down',
        fit: true,
        pad,
        gap,
        children: [
          { part: 'stack', flow: 'down', fit: true, gap: 14, children: [words, who, { part: 'spring' }] },
          caption('page', 13, 'soft', { align: 'end' }),
          foot,
        ],
      },
    ],
  };
}

const beside: Part = {
  part: 'stack',
  flow: 'across',
  children: [
    { part: 'picture', width: 0.42 },
    {
      part: 'stack',
      flow: 'down',
      fit: 'all',
      pad: [44, 48, 40, 44],
      gap: 16,
      children: [
        {
          part: 'stack',
          flow: 'down',
          fit: true,
          gap: 18,
          children: [
            { part: 'rule', colour: 'accent', thickness: 3, length: 36 },
            words,
            { part: 'stack', flow: 'down', gap: 6, children: speakerLines(19) },
            { part: 'spring' },
          ],
        },
        caption('page', 13, 'soft', { align: 'end' }),
        foot,
      ],
    },
  ],
};

/** The lead picture to the edges, the words under or beside it; without a picture the words have all. */
export const picture: Template = {
  id: 'picture',
  wantsPicture: true,
  palettes: ['white', 'ricePaper', 'celadon', 'night'],
  series: {
    face: 'song',
    weight: 400,
    sizes: [18, 26],
    leading: 1.65,
    align: 'justify',
    hang: true,
    indent: 2,
  },
  shapes: {
    '3:4': below(0.4, [26, 40, 36, 40], 16),
    '1:1': below(0.3, [18, 34, 28, 34], 10),
    '9:16': below(0.46, [34, 46, 56, 46], 20),
    '16:9': beside,
  },
};
