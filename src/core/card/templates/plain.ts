import type { Part, StackPart, Template } from '../template';
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

const passage = body(bookPages([17, 52], 1.78));

function heading(size: number, maxLines: number) {
  return caption('heading', size, 'accent', { face: 'song', weight: 700, maxLines, squeeze: 0.3 });
}

const line: Part = { part: 'rule', colour: 'line', thickness: 1 };

const head = down(
  [across([{ ...heading(17, 2), fit: true }, spring, caption('page', 14, 'soft')], { gap: 20 }), line],
  { gap: 12 },
);

/** The speaker under the words, after a dash as in a book. */
const signature = across(
  [
    spring,
    { part: 'rule', colour: 'accent', thickness: 1.5, length: 26 },
    caption('name', 17, 'ink', { face: 'song', weight: 700 }),
    { ...caption('titles', 14, 'soft', { maxLines: 2 }), width: 300 },
  ],
  { gap: 10, align: 'center' },
);

/** The title stands at the head already. */
const from = sourceLines().filter(({ role }) => role !== 'heading');

function page(pad: StackPart['pad'], gap: number): Part {
  const text = down([passage, signature, spring], { fit: true, gap: 16 });
  return down([head, text, line, foot(from)], { pad, gap });
}

const beside = across(
  [
    down([passage, spring, caption('page', 14, 'soft')], { fit: 'all', gap: 14 }),
    { part: 'rule', upright: true, colour: 'line', thickness: 1 },
    down(
      [
        ...narrow([heading(18, 5)], 190),
        { part: 'spring', weight: 0.3 },
        ...narrow(speakerLines(18), 190),
        spring,
        caption('source', 16, 'ink', { face: 'song', weight: 700 }),
        caption('date', 14, 'soft'),
        down([code], { pad: [9, 0, 0, 0] }),
      ],
      { gap: 9 },
    ),
  ],
  { pad: [44, 48, 40, 56], gap: 40 },
);

/** A long passage, set like a page of a book. */
export const plain: Template = {
  id: 'plain',
  palettes: ['white', 'ricePaper', 'celadon', 'night'],
  series: bookPages([18.5, 26], 1.78),
  shapes: {
    '3:4': page([40, 48, 40, 48], 18),
    '1:1': page([30, 42, 32, 42], 14),
    '9:16': page([72, 50, 68, 50], 24),
    '16:9': beside,
  },
};
