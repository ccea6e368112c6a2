import type { BrokenLine } from './break-lines';
import type { Token } from './token';
import type { Stance } from './vertical-forms';

/** A piece of a line that the painter draws with one call. */
export interface SetRun {
  text: string;
  /** Where the glyph begins, in em from the line's start. */
  at: number;
  em: number;
  stance: Stance;
}

export interface SetLine {
  runs: SetRun[];
  /** The line's start, in em from the edge of the measure. */
  start: number;
  /** In em, without what hangs. */
  width: number;
  /** How far the last mark reaches beyond `width`, in em. */
  overhang: number;
}

/** Even a badly filled line is not pulled apart further than this between two characters, in em. */
const mostStretch = 0.12;

export interface LineOptions {
  measure: number;
  indent: number;
  align: 'start' | 'center' | 'end' | 'justify';
  isLast: boolean;
  hang: boolean;
}

function startOf(width: number, options: LineOptions): number {
  const free = options.measure - options.indent - width;
  if (options.align === 'center') return options.indent + free / 2;
  return options.align === 'end' ? options.indent + free : options.indent;
}

/** Places the tokens of one broken line. */
export function setLine(tokens: readonly Token[], line: BrokenLine, options: LineOptions): SetLine {
  const count = line.end - line.start;
  const free = options.measure - options.indent - line.width;
  const wanted = options.align === 'justify' && !options.isLast && count > 1 ? free / (count - 1) : 0;
  const stretch = wanted > 0 && wanted <= mostStretch ? wanted : 0;
  const width = line.width + stretch * (count - 1);
  const runs: SetRun[] = [];
  const first = tokens[line.start];
  const last = tokens[line.end - 1];
  let at = -(first?.before ?? 0);
  let joined = false;
  for (const token of tokens.slice(line.start, line.end)) {
    const run = runs.at(-1);
    const joins = token.kind === 'han' && token.stance === 'upright' && token.em === 1;
    if (joined && joins && run) {
      run.text += token.text;
      run.em += token.em;
    } else {
      runs.push({ text: token.text, at: at + token.shift, em: token.em, stance: token.stance });
    }
    joined = joins && token.gap + stretch === 0;
    at += token.em + token.gap + stretch;
  }
  const overhang = last && options.hang && last.hangs ? last.em - last.after : 0;
  return { runs, start: startOf(width, options), width, overhang };
}
