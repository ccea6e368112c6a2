import type { Part, StackPart, Template, TextPart } from '../template';
import {
  across,
  body,
  bookPages,
  caption,
  code,
  down,
  foot,
  narrow,
  sourceLines,
  speakerLines,
  spring,
} from './parts';

const quoteMark: TextPart = {
  part: 'text',
  role: 'mark',
  colour: 'accent',
  height: 50,
  style: { face: 'song', weight: 700, sizes: [128, 128], leading: 1, align: 'start' },
};

const words = body({
  face: 'song',
  weight: 700,
  sizes: [21, 80],
  leading: 1.52,
  squeeze: 0.3,
  paragraphGap: 0.5,
});

const who = across(
  [
    { part: 'rule', upright: true, colour: 'accent', thickness: 3 },
    down(speakerLines(22), { fit: true, gap: 6, pad: [1, 0, 1, 0] }),
  ],
  { gap: 14 },
);

function upright(pad: StackPart['pad'], gap: number): Part {
  const said = down(
    [{ part: 'spring', weight: 0.7 }, down([quoteMark, words], { fit: true, gap: gap - 4 }), who, spring],
    { fit: true, gap: gap + 4 },
  );
  const line: Part = { part: 'rule', colour: 'line', thickness: 1 };
  return down([said, caption('page', 14, 'soft', { align: 'end' }), line, foot()], { pad, gap });
}

const side = down(
  [
    down([{ part: 'rule', colour: 'accent', thickness: 3, length: 40 }, ...narrow(speakerLines(24), 200)], {
      gap: 10,
    }),
    spring,
    down(narrow(sourceLines(), 200), { gap: 9 }),
    code,
  ],
  { gap: 18 },
);

const wide = across(
  [down([quoteMark, words, spring, caption('page', 14, 'soft')], { fit: 'all', gap: 20 }), side],
  { pad: [52, 52, 48, 56], gap: 44 },
);

/** A speaker's words under a quotation mark, with name and titles. */
export const speaker: Template = {
  id: 'speaker',
  palettes: ['ricePaper', 'white', 'celadon', 'night'],
  series: bookPages([20, 30], 1.7),
  shapes: {
    '3:4': upright([48, 50, 44, 50], 24),
    '1:1': upright([36, 44, 36, 44], 16),
    '9:16': upright([84, 52, 72, 52], 32),
    '16:9': wide,
  },
};
