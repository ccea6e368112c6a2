import type { Part, StackPart, Template } from '../template';
import { across, body, bookPages, caption, down, foot, speakerLines, spring } from './parts';

const words = body({
  face: 'song',
  weight: 700,
  sizes: [19, 50],
  leading: 1.42,
  squeeze: 0.3,
  paragraphGap: 0.4,
});

const who = across(
  [
    caption('name', 18, 'accent', { weight: 700 }),
    { ...caption('titles', 14, 'soft', { maxLines: 2 }), fit: true },
  ],
  { gap: 12, align: 'end' },
);

const page = caption('page', 14, 'soft', { align: 'end' });

function below(height: number, pad: StackPart['pad'], gap: number): Part {
  return down([
    { part: 'picture', height },
    down([down([words, who, spring], { fit: true, gap: 14 }), page, foot()], { fit: true, pad, gap }),
  ]);
}

const beside = across([
  { part: 'picture', width: 0.42 },
  down(
    [
      down(
        [
          { part: 'rule', colour: 'accent', thickness: 3, length: 36 },
          words,
          down(speakerLines(19), { gap: 6 }),
          spring,
        ],
        { fit: true, gap: 18 },
      ),
      page,
      foot(),
    ],
    { fit: 'all', pad: [44, 48, 40, 44], gap: 16 },
  ),
]);

/** The lead picture to the edges, the words under or beside it; without a picture the words have all. */
export const picture: Template = {
  id: 'picture',
  wantsPicture: true,
  palettes: ['white', 'ricePaper', 'celadon', 'night'],
  series: bookPages([18, 26], 1.65),
  shapes: {
    '3:4': below(0.4, [26, 40, 36, 40], 16),
    '1:1': below(0.3, [18, 34, 28, 34], 10),
    '9:16': below(0.46, [34, 46, 56, 46], 20),
    '16:9': beside,
  },
};
