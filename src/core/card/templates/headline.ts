import type { Part, StackPart, Template } from '../template';
import { across, body, bookPages, caption, code, down, foot, speakerLines, spring } from './parts';

const words = body({
  face: 'hei',
  weight: 700,
  sizes: [22, 140],
  leading: 1.3,
  squeeze: 0.38,
  paragraphGap: 0.3,
});

/** The day as large as a calendar leaf's, with month and source beside it. */
const masthead = across(
  [
    caption('day', 58, 'accent', { weight: 700, leading: 1 }),
    down([caption('month', 16, 'ink', { weight: 700 }), caption('source', 16, 'soft')], {
      fit: true,
      gap: 5,
      pad: [0, 0, 6, 0],
    }),
    spring,
    caption('page', 14, 'soft'),
  ],
  { gap: 14, align: 'end' },
);

const below: Part[] = [...speakerLines(18), caption('minutes', 14, 'soft'), caption('scan', 13, 'soft')];

const rule: Part = { part: 'rule', colour: 'ink', thickness: 5 };

function page(pad: StackPart['pad'], gap: number): Part {
  return down([masthead, rule, down([words, spring], { fit: true }), foot(below)], { pad, gap });
}

const wide = down(
  [
    masthead,
    rule,
    across(
      [down([words, spring, down(below, { gap: 7 })], { fit: true, gap: 14 }), spring, down([spring, code])],
      { fit: true, gap: 40 },
    ),
  ],
  { pad: [40, 56, 44, 56], gap: 24 },
);

/** The headline as a front page has it, under the date. */
export const headline: Template = {
  id: 'headline',
  palettes: ['white', 'ricePaper', 'celadon', 'indigo'],
  series: bookPages([20, 30], 1.65, 'hei'),
  shapes: {
    '3:4': page([44, 48, 44, 48], 22),
    '1:1': page([32, 40, 36, 40], 16),
    '9:16': page([76, 50, 72, 50], 30),
    '16:9': wide,
  },
};
