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

export interface Broken {
  lines: BrokenLine[];
  /** What the breaks cost altogether: uneven lines and words cut in two. */
  badness: number;
}

/**
 * Widths of all possible lines from running sums: the line [start, end) is `tail[end] - head[start]` wide, with the blanks at both ends squeezed away and a hanging mark not counted.
 */
function lineSums(tokens: readonly Token[], hang: boolean): LineSums {
  const known = (hang ? hungSums : plainSums).get(tokens);
  if (known) return known;
  const tail = new Float64Array(tokens.length + 1);
  const head = new Float64Array(tokens.length + 1);
  const halves = new Int32Array(tokens.length + 1);
  let sum = 0;
  let i = 0;
  for (const token of tokens) {
    head[i++] = sum + token.before;
    halves[i] = (halves[i - 1] ?? 0) + (token.halves ? 1 : 0);
    sum += token.em;
    tail[i] = sum - (hang && token.hangs ? token.em : token.after);
    sum += token.gap;
  }
  const sums = { tail, head, halves };
  (hang ? hungSums : plainSums).set(tokens, sums);
  return sums;
}

interface LineSums {
  tail: Float64Array;
  head: Float64Array;
  /** How many places where a headline parts lie before each token. */
  halves: Int32Array;
}

/** The same tokens are broken anew for every size that is tried; their sums stay. */
const hungSums = new WeakMap<readonly Token[], LineSums>();
const plainSums = new WeakMap<readonly Token[], LineSums>();

/** `parts`: places inside the line where a headline falls into halves. */
type Badness = (width: number, isLast: boolean, parts: number) => number;

/** The breaks with the least badness over the whole paragraph, found as Knuth and Plass do. */
function best(tokens: readonly Token[], options: BreakOptions, bad: Badness): Broken {
  const { measure, indent, mode } = options;
  const count = tokens.length;
  const { tail, head, halves } = lineSums(tokens, options.hang);
  const cost = new Float64Array(count + 1).fill(Number.POSITIVE_INFINITY);
  const from = new Int32Array(count + 1);
  cost[0] = 0;
  for (let end = 1; end <= count; end++) {
    const isLast = end === count;
    const price = isLast ? 0 : priceOfCut(tokens[end - 1]?.cut ?? 0, mode);
    const right = tail[end] ?? 0;
    const partsBefore = halves[end - 1] ?? 0;
    let least = Number.POSITIVE_INFINITY;
    for (let start = end - 1; start >= 0; start--) {
      const width = right - (head[start] ?? 0);
      const over = width > (start === 0 ? measure - indent : measure) + 1e-6;
      if (over && width > measure + 2 && start < end - 1) break;
      const total =
        (cost[start] ?? 0) +
        bad(width, isLast, partsBefore - (halves[start] ?? 0)) +
        price +
        (over ? overfull : 0);
      if (total >= least) continue;
      least = total;
      from[end] = start;
    }
    cost[end] = least;
  }
  const lines: BrokenLine[] = [];
  for (let end = count; end > 0; end = from[end] ?? 0) {
    const start = from[end] ?? 0;
    lines.push({ start, end, width: (tail[end] ?? 0) - (head[start] ?? 0) });
  }
  return { lines: lines.reverse(), badness: cost[count] ?? 0 };
}

/** An overfull line is worse than any broken rule: text never leaves its box. */
const overfull = forbidden * 1e3;

/** Where words end matters in a headline; running Chinese text may break anywhere. */
function priceOfCut(cut: number, mode: BreakOptions['mode']): number {
  if (cut >= forbidden) return cut;
  return cut * (mode === 'even' ? 0.35 : 0.002);
}

/** Filled lines; a last line of one or two characters is pulled up or fed. */
function full(tokens: readonly Token[], options: BreakOptions): Broken {
  const { measure } = options;
  const short = Math.min(4, measure / 3);
  return best(tokens, options, (width, isLast) => {
    if (!isLast) return ((measure - width) / measure) ** 2;
    return width < short ? 0.15 * (1 - width / short) : 0;
  });
}

/** As few lines as filling takes, of like length. */
function even(tokens: readonly Token[], options: BreakOptions): Broken {
  const count = fewestLines(tokens, options);
  const { tail, head } = lineSums(tokens, options.hang);
  const target = ((tail[tokens.length] ?? 0) - (head[0] ?? 0)) / Math.max(1, count);
  return best(tokens, options, (width, isLast, parts) => {
    const off = (target - width) / options.measure;
    return 0.1 + (isLast && off > 0 ? 0.5 : 1) * off ** 2 + (isLast && width < 2 ? 0.5 : 0) + 0.3 * parts;
  });
}

/** How many lines a paragraph takes at the least, every one filled as far as the rules let it be. */
export function fewestLines(tokens: readonly Token[], options: BreakOptions): number {
  const { tail, head } = lineSums(tokens, options.hang);
  let count = 0;
  let start = 0;
  let legal = 0;
  for (let end = 1; end <= tokens.length; end++) {
    const room = options.measure - (start === 0 ? options.indent : 0) + 1e-6;
    if ((tail[end] ?? 0) - (head[start] ?? 0) > room && end - 1 > start) {
      start = legal > start ? legal : end - 1;
      count++;
      end = start;
      continue;
    }
    if ((tokens[end - 1]?.cut ?? 0) < forbidden) legal = end;
  }
  return tokens.length > 0 ? count + 1 : 0;
}

/** Breaks one paragraph into lines. Every token is on exactly one line; no line is empty. */
export function breakLines(tokens: readonly Token[], options: BreakOptions): Broken {
  return options.mode === 'even' ? even(tokens, options) : full(tokens, options);
}
