import type { Part, StackPart, Template, TextPart } from '../template';
import { across, body, bookPages, caption, code, down, speakerLines, spring } from './parts';

const verse = body({
  face: 'song',
  weight: 400,
  sizes: [21, 70],
  leading: 1.62,
  align: 'center',
  squeeze: 0.2,
  paragraphGap: 0.5,
});

const line: Part = { part: 'rule', colour: 'accent', thickness: 1.5, length: 44 };

const centred = down([spring, line, verse, down(speakerLines(20, 'center'), { gap: 8 }), line, spring], {
  fit: 'all',
  gap: 28,
  align: 'center',
});

const from: TextPart[] = [
  caption('source', 15, 'ink'),
  caption('date', 14, 'soft'),
  caption('page', 14, 'accent'),
];

function upright(pad: StackPart['pad'], gap: number): Part {
  return down([centred, code, across(from, { gap: 14, align: 'center' })], { pad, gap, align: 'center' });
}

const sideways = across([centred, down([code, ...from], { gap: 14, align: 'center' })], {
  pad: [44, 52, 44, 52],
  gap: 40,
  align: 'center',
});

/** Dark and centred, for a few words between two short lines of gold. */
export const night: Template = {
  id: 'night',
  palettes: ['night', 'indigo', 'ricePaper', 'celadon'],
  series: bookPages([20, 28], 1.75),
  shapes: {
    '3:4': upright([44, 52, 40, 52], 20),
    '1:1': upright([28, 44, 26, 44], 14),
    '9:16': upright([84, 54, 80, 54], 26),
    '16:9': sideways,
  },
};
