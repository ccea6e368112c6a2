import { grain, grains, lineSums } from './line-sums';
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

/** What the lines of a paragraph should be like. Widths in grains, costs as shares of a whole line left empty. */
interface Aim {
  width: number;
  /** What every line costs but the last. */
  line: number;
  /** What it costs that a headline does not part where its halves do. */
  unparted: number;
  /** What a last line of this width costs. */
  last: (width: number) => number;
}

/** Badness of a line that is wider than the measure, worse than any broken rule: text never leaves its box. */
export const overfull = forbidden * 1e3;
/** Of a place that no lawful line ends at. */
const nowhere = 2 ** 30 - 1;

/** The breaks with the least badness over the whole paragraph; rules are broken only where there is no other way. */
function best(tokens: readonly Token[], options: BreakOptions, aim: Aim): Broken {
  return search(tokens, options, aim, true) ?? search(tokens, options, aim, false) ?? unbroken;
}

const unbroken: Broken = { lines: [], badness: 0 };

/** As Knuth and Plass do. `lawful`: by the rules and within the measure; undefined where that cannot be. */
function search(
  tokens: readonly Token[],
  options: BreakOptions,
  aim: Aim,
  lawful: boolean,
): Broken | undefined {
  const count = tokens.length;
  const { tail, head, halves } = lineSums(tokens, options.hang);
  const measure = grains(options.measure);
  const first = grains(options.measure - options.indent);
  const whole = measure ** 2;
  const [line, unparted] = [Math.round(aim.line * whole), Math.round(aim.unparted * whole)];
  const cost = [0];
  const from = [0];
  for (let end = 1; end <= count; end++) {
    const isLast = end === count;
    const cut = isLast ? 0 : (tokens[end - 1]?.cut ?? 0);
    const right = tail[end] ?? 0;
    let least = nowhere;
    let starting = 0;
    for (let start = lawful && cut >= forbidden ? -1 : end - 1; start >= 0; start--) {
      const width = right - (head[start] ?? 0);
      const isOver = width > (start > 0 ? measure : first);
      if (isOver && (lawful || start < end - 1)) break;
      const before = cost[start] ?? 0;
      if (before === nowhere) continue;
      const off = aim.width - width;
      let total = before + (isLast ? Math.round(aim.last(width) * whole) : line + off * off);
      if (isOver) total += overfull * whole;
      if (total >= least && least !== nowhere) continue;
      least = total;
      starting = start;
    }
    // Every line pays for the places up to its end, and from its beginning on gets back those before it.
    const parted = unparted * ((halves[end] ?? 0) - (halves[end - 1] ?? 0));
    cost.push(
      least === nowhere ? nowhere : least + Math.round(priceOfCut(cut, options.mode) * whole) - parted,
    );
    from.push(starting);
  }
  if (cost[count] === nowhere) return undefined;
  const lines: BrokenLine[] = [];
  for (let end = count; end > 0; end = from[end] ?? 0) {
    const start = from[end] ?? 0;
    lines.push({ start, end, width: ((tail[end] ?? 0) - (head[start] ?? 0)) / grain });
  }
  return {
    lines: lines.reverse(),
    badness: (cost[count] ?? 0) / whole + aim.unparted * (halves[count] ?? 0),
  };
}

/** Where words end matters in a headline; running Chinese text may break anywhere. */
function priceOfCut(cut: number, mode: BreakOptions['mode']): number {
  if (cut >= forbidden) return cut;
  return cut * (mode === 'even' ? 0.6 : 0.002);
}

/** Filled lines; a last line of one or two characters is pulled up or fed. */
function full(tokens: readonly Token[], options: BreakOptions): Broken {
  const measure = options.measure * grain;
  const short = Math.min(4 * grain, measure / 3);
  const last = (width: number): number => (width < short ? 0.15 * (1 - width / short) : 0);
  return best(tokens, options, { width: Math.round(measure), line: 0, unparted: 0, last });
}

/** What a line of a balanced text costs however well it is filled. */
const lineCost = 0.1;

/** As few lines as filling takes, of like length. */
function even(tokens: readonly Token[], options: BreakOptions): Broken {
  const count = fewestLines(tokens, options);
  const { tail, head, halves } = lineSums(tokens, options.hang);
  const end = tokens.length;
  const whole = (tail[end] ?? 0) - (head[0] ?? 0);
  if (count === 1 && halves[end] === 0 && whole <= grains(options.measure - options.indent))
    return { lines: [{ start: 0, end, width: whole / grain }], badness: lineCost };
  const width = Math.round(whole / Math.max(1, count));
  const last = (found: number): number => {
    const off = (width - found) / (options.measure * grain);
    const stray = found < Math.max(2 * grain, 0.4 * width);
    return lineCost + (off > 0 ? 0.5 : 1) * off ** 2 + (stray ? 0.5 : 0);
  };
  return best(tokens, options, { width, line: lineCost, unparted: 0.3, last });
}

/** How many lines a paragraph takes at the least, every one filled as far as the rules let it be. */
export function fewestLines(tokens: readonly Token[], options: BreakOptions): number {
  const { tail, head } = lineSums(tokens, options.hang);
  const measure = grains(options.measure);
  let room = grains(options.measure - options.indent);
  let count = 0;
  let start = 0;
  let legal = 0;
  for (let end = 1; end <= tokens.length; end++) {
    if ((tail[end] ?? 0) - (head[start] ?? 0) > room && end - 1 > start) {
      start = legal > start ? legal : end - 1;
      room = measure;
      count++;
      end = start;
    } else if ((tokens[end - 1]?.cut ?? 0) < forbidden) legal = end;
  }
  return tokens.length > 0 ? count + 1 : 0;
}

/** Breaks one paragraph into lines. Every token is on exactly one line; no line is empty. */
export function breakLines(tokens: readonly Token[], options: BreakOptions): Broken {
  return options.mode === 'even' ? even(tokens, options) : full(tokens, options);
}
