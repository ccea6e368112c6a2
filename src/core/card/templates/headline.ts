import type { Part, StackPart, Template, TextPart } from '../template';
import { caption, speakerLines } from './parts';

const headlineText: TextPart = {
  part: 'text',
  role: 'body',
  colour: 'ink',
  fit: true,
  style: {
    face: 'hei',
    weight: 700,
    sizes: [22, 140],
    leading: 1.3,
    align: 'start',
    hang: true,
    squeeze: 0.25,
    paragraphGap: 0.3,
  },
};

/** The day as large as a calendar leaf's, with month and source beside it. */
const masthead: StackPart = {
  part: 'stack',
  flow: 'across',
  gap: 14,
  align: 'end',
  children: [
    caption('day', 58, 'accent', { weight: 700, leading: 1 }),
    {
      part: 'stack',
      flow: 'down',
      fit: true,
      gap: 5,
      pad: [0, 0, 6, 0],
      children: [caption('month', 15, 'ink', { weight: 700 }), caption('source', 15, 'soft')],
    },
    { part: 'spring' },
    caption('page', 14, 'soft'),
  ],
};

const below: Part[] = [...speakerLines(18), caption('minutes', 13, 'soft'), caption('scan', 12, 'soft')];

const bottom: StackPart = {
  part: 'stack',
  flow: 'across',
  gap: 24,
  align: 'end',
  children: [
    { part: 'stack', flow: 'down', fit: true, gap: 7, children: below },
    { part: 'spring' },
    { part: 'code' },
  ],
};

const rule: Part = { part: 'rule', colour: 'ink', thickness: 5 };

function page(pad: StackPart['pad'], gap: number): Part {
  const text: Part = { part: 'stack', flow: 'down', fit: true, children: [headlineText, { part: 'spring' }] };
  return { part: 'stack', flow: 'down', pad, gap, children: [masthead, rule, text, bottom] };
}

const wide: Part = {
  part: 'stack',
  flow: 'down',
  pad: [40, 56, 44, 56],
  gap: 24,
  children: [
    masthead,
    rule,
    {
      part: 'stack',
      flow: 'across',
      fit: true,
      gap: 40,
      children: [
        {
          part: 'stack',
          flow: 'down',
          fit: true,
          gap: 7,
          children: [headlineText, { part: 'spring' }, ...below],
        },
        { part: 'spring' },
        { part: 'stack', flow: 'down', children: [{ part: 'spring' }, { part: 'code' }] },
      ],
    },
  ],
};

/** The headline as a front page has it, under the date. */
export const headline: Template = {
  id: 'headline',
  palettes: ['white', 'ricePaper', 'celadon', 'indigo'],
  series: {
    face: 'hei',
    weight: 400,
    sizes: [20, 30],
    leading: 1.65,
    align: 'justify',
    hang: true,
    indent: 2,
  },
  shapes: {
    '3:4': page([44, 48, 44, 48], 22),
    '1:1': page([32, 40, 36, 40], 16),
    '9:16': page([76, 50, 72, 50], 30),
    '16:9': wide,
  },
};
