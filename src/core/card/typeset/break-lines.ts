import { forbidden, type Token } from './token';

export interface BreakOptions {
  /** Room along the line, in em. */
  measure: number;
  /** Room that the first line gives up, in em. */
  indent: number;
  /** `even`: lines of like length, broken between words; `full`: lines filled to the measure. */
  mode: 'even' | 'full';
  /** 标点悬挂: a full stop or comma at a line's end stands in the margin. */
  hang: boolean;
}

/** Tokens [start, end) on one line, and its width in em without what hangs or is squeezed away. */
export interface BrokenLine {
  start: number;
  end: number;
  width: number;
}

/** Width of tokens [start, end) as a line: blanks at both ends squeezed away, a hanging mark not counted. */
function widthOf(tokens: readonly Token[], hang: boolean): (start: number, end: number) => number {
  const sums = [0];
  for (const token of tokens) sums.push((sums.at(-1) ?? 0) + token.em + token.gap);
  return (start, end) => {
    const first = tokens[start];
    const last = tokens[end - 1];
    if (!first || !last) return 0;
    const trimmed = hang && last.hangs ? last.em : last.after;
    return (sums[end] ?? 0) - (sums[start] ?? 0) - last.gap - first.before - trimmed;
  };
}

type Badness = (width: number, isLast: boolean) => number;

/** The breaks with the least badness over the whole paragraph, found as Knuth and Plass do. */
function best(tokens: readonly Token[], options: BreakOptions, bad: Badness): BrokenLine[] {
  const width = widthOf(tokens, options.hang);
  const cost = new Float64Array(tokens.length + 1).fill(Number.POSITIVE_INFINITY);
  const from = new Int32Array(tokens.length + 1);
  cost[0] = 0;
  for (let end = 1; end <= tokens.length; end++) {
    const isLast = end === tokens.length;
    const price = isLast ? 0 : priceOfCut(tokens[end - 1]?.cut ?? 0, options.mode);
    for (let start = end - 1; start >= 0; start--) {
      const wide = width(start, end);
      const over = wide - options.measure + (start === 0 ? options.indent : 0) > 1e-6;
      if (over && wide > options.measure + 2 && start < end - 1) break;
      const total = (cost[start] ?? 0) + bad(wide, isLast) + price + (over ? overfull : 0);
      if (total >= (cost[end] ?? 0)) continue;
      cost[end] = total;
      from[end] = start;
    }
  }
  const lines: BrokenLine[] = [];
  for (let end = tokens.length; end > 0; end = from[end] ?? 0) {
    const start = from[end] ?? 0;
    lines.unshift({ start, end, width: width(start, end) });
  }
  return lines;
}

/** An overfull line is worse than any broken rule: text never leaves its box. */
const overfull = forbidden * 1e3;

/** Where words end matters in a headline; running Chinese text may break anywhere. */
function priceOfCut(cut: number, mode: BreakOptions['mode']): number {
  if (cut >= forbidden) return cut;
  return cut * (mode === 'even' ? 0.12 : 0.002);
}

/** Filled lines; a last line of one or two characters is pulled up or fed. */
function full(tokens: readonly Token[], options: BreakOptions): BrokenLine[] {
  const { measure } = options;
  const short = Math.min(4, measure / 3);
  return best(tokens, options, (width, isLast) => {
    if (!isLast) return ((measure - width) / measure) ** 2;
    return width < short ? 0.15 * (1 - width / short) : 0;
  });
}

/** As few lines as filling takes, of like length. */
function even(tokens: readonly Token[], options: BreakOptions): BrokenLine[] {
  const filled = full(tokens, options);
  if (filled.length === 1) return filled;
  const target = filled.reduce((sum, line) => sum + line.width, 0) / filled.length;
  return best(tokens, options, (width, isLast) => {
    const off = (target - width) / options.measure;
    return 0.1 + (isLast && off > 0 ? 0.5 : 1) * off ** 2 + (isLast && width < 2 ? 0.5 : 0);
  });
}

/** Breaks one paragraph into lines. Every token is on exactly one line; no line is empty. */
export function breakLines(tokens: readonly Token[], options: BreakOptions): BrokenLine[] {
  if (tokens.length === 0) return [];
  return options.mode === 'even' ? even(tokens, options) : full(tokens, options);
}
