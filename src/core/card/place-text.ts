import type { Line, Rect, Run, TextBox } from './box';
import type { TextPart } from './template';
import { clusters, isFullSquare, standsAlone } from './typeset/clusters';
import type { PlacedLine, SetText } from './typeset/set-text';

/** From the top of an em square of a Chinese font to its baseline, in em. */
const ascent = 0.88;
/** From the middle of a column to the baseline of Latin text lying in it, in em: half the capitals' height. */
const turnedBaseline = 0.36;

/** Width and height in card px of text that is set along rows or columns, without what hangs. */
export function extent(set: SetText, vertical: boolean): { w: number; h: number } {
  const along = Math.max(0, ...set.lines.map((line) => line.width + line.start)) * set.size;
  const across = set.depth * set.size;
  return vertical ? { w: across, h: along } : { w: along, h: across };
}

/** Baselines stand on whole card px: between two, browsers do not agree which way a line of text goes. */
function row(line: PlacedLine, size: number, frame: Rect): Line {
  const x = frame.x + line.start * size;
  const baseline = Math.round(frame.y + (line.across + ascent) * size);
  const y = baseline - ascent * size;
  const runs = line.runs.map((run): Run => ({ text: run.text, x: x + run.at * size, y: baseline }));
  return { x, y, w: (line.width + line.overhang) * size, h: size, runs };
}

function columnRun(run: PlacedLine['runs'][number], size: number, left: number, top: number): Run[] {
  const y = top + run.at * size;
  const middle = left + size / 2;
  if (run.stance === 'turned')
    return [{ text: run.text, x: middle - turnedBaseline * size, y, turned: true }];
  if (run.stance === 'combined') return [{ text: run.text, x: left, y: y + ascent * size, within: size }];
  return clusters(run.text).map((char, i) => ({
    text: char,
    x: left,
    y: y + (i + ascent) * size,
    // A family of four is four em wide where no font has it as one.
    ...(standsAlone(char) && !isFullSquare(char) ? { within: size } : {}),
  }));
}

function column(line: PlacedLine, size: number, frame: Rect): Line {
  const x = frame.x + frame.w - (line.across + 1) * size;
  const y = frame.y + line.start * size;
  const runs = line.runs.flatMap((run) => columnRun(run, size, x, y));
  return { x, y, w: size, h: (line.width + line.overhang) * size, runs };
}

/** Gives set text its place on the card. */
export function placeText(set: SetText, part: TextPart, colour: string, frame: Rect): TextBox {
  const { face, weight } = set.style;
  return {
    kind: 'text',
    role: part.role,
    ...frame,
    font: { face, weight, size: set.size },
    colour,
    lines: set.lines.map((line) => (part.vertical ? column : row)(line, set.size, frame)),
  };
}
