import { closesArticle } from './phrases';
import type { Run, Scan, Tally } from './scan';

export interface Region {
  /** The article's containers, in document order. */
  containers: Element[];
  /** Their runs: indices into `Scan.runs`, end exclusive. */
  first: number;
  end: number;
  /** Weight of the prose in them. */
  prose: number;
}

/** The region that known containers make; null when they hold no text. */
export function regionOf(scan: Scan, containers: Element[]): Region | null {
  const tallies = scan.tallies.filter(({ element }) => containers.includes(element));
  if (tallies.length === 0) return null;
  const first = Math.min(...tallies.map((tally) => tally.first));
  const end = Math.max(...tallies.map((tally) => tally.end));
  let prose = 0;
  for (const tally of tallies)
    for (const run of scan.runs.slice(tally.first, tally.end)) prose += proseOf(run);
  return { containers, first, end, prose };
}

/** How much of a run reads like an article's sentence, in Han characters. */
export function proseOf(run: Run): number {
  const share = run.linkWeight / run.weight;
  if (share > 0.5) return 0;
  const own = run.weight - run.linkWeight;
  if (run.weight >= 8 && run.commas + run.enders > 0) return own;
  return own * (run.weight >= 20 ? 0.4 : 0.15);
}

/** A paragraph's worth to its container; each step up counts less, so that the closest container of most wins. */
const DECAY = 0.6;
const BY_ROLE = { inside: 1.3, none: 1, both: 0.7, around: 0.35 } as const;

/**
 * Finds the container of the article's text: the closest one that holds most of the page's prose, measured
 * after the headline and before the lines that close an article. Null when the page has no prose.
 */
export function findRegion(scan: Scan, headline: Element | null): Region | null {
  // Whatever holds the headline is not what stands round the article, however it is named.
  for (const tally of scan.tallies) {
    if (tally.role === 'around' && headline && tally.element.contains(headline)) tally.role = 'none';
  }
  const prose = weighRuns(scan, headline);
  const { tallies } = scan;
  const index = new Map(tallies.map((tally, i) => [tally, i]));
  const direct = new Float64Array(tallies.length);
  const score = new Float64Array(tallies.length);
  scan.runs.forEach((run, i) => {
    const own = index.get(run.owner) ?? 0;
    direct[own] = (direct[own] ?? 0) + (prose[i] ?? 0);
  });
  const factor = roleFactors(tallies, index);
  let best = -1;
  let bestScore = 0;
  // Children stand after their parents, so one backward pass sums the tree.
  for (let i = tallies.length - 1; i >= 0; i--) {
    const tally = tallies[i] as Tally;
    score[i] = (score[i] ?? 0) + (direct[i] ?? 0);
    const total = (score[i] ?? 0) * (factor[i] ?? 1);
    if (total >= bestScore && tally.parent) {
      best = i;
      bestScore = total;
    }
    const up = tally.parent ? index.get(tally.parent) : undefined;
    if (up !== undefined)
      score[up] = (score[up] ?? 0) + (direct[i] ?? 0) + DECAY * ((score[i] ?? 0) - (direct[i] ?? 0));
  }
  if (best < 0 || bestScore < 1) return null;
  const top = widen(tallies[best] as Tally, prose, scan);
  const sums = prefixSums(prose);
  const { first, end } = top;
  return { containers: [top.element], first, end, prose: (sums[end] ?? 0) - (sums[first] ?? 0) };
}

/** So much prose must stand before a closing line is believed. */
const LEAST_BEFORE_CLOSE = 60;
const OUTSIDE = 0.3;

/** Prose per run; what stands before the headline or after a closing line counts little. */
function weighRuns(scan: Scan, headline: Element | null): Float64Array {
  const prose = new Float64Array(scan.runs.length);
  let started = headline === null;
  let closed = false;
  let seen = 0;
  scan.runs.forEach((run, i) => {
    if (!started && headline?.contains(run.owner.element)) started = true;
    if (seen > LEAST_BEFORE_CLOSE && run.weight < 40 && closesArticle(run.text)) closed = true;
    const own = proseOf(run);
    if (started) seen += own;
    prose[i] = started && !closed ? own : own * OUTSIDE;
  });
  return prose;
}

function roleFactors(tallies: Tally[], index: Map<Tally, number>): Float64Array {
  const inherited = new Float64Array(tallies.length).fill(1);
  const factor = new Float64Array(tallies.length).fill(1);
  tallies.forEach((tally, i) => {
    const up = tally.parent ? (inherited[index.get(tally.parent) ?? 0] ?? 1) : 1;
    inherited[i] = tally.role === 'around' && tally.depth > 1 ? up * BY_ROLE.around : up;
    factor[i] = up * BY_ROLE[tally.role];
  });
  return factor;
}

function prefixSums(values: ArrayLike<number>): Float64Array {
  const sums = new Float64Array(values.length + 1);
  for (let i = 0; i < values.length; i++) sums[i + 1] = (sums[i] ?? 0) + (values[i] ?? 0);
  return sums;
}

/**
 * Goes up while the container's neighbours hold much of the same prose: the article may lie in several containers.
 * Only whole sentences between headline and closing line count, and none in parts named as surroundings.
 */
function widen(start: Tally, prose: Float64Array, scan: Scan): Tally {
  const clean = scan.runs.map((run, i) => {
    const own = prose[i] ?? 0;
    const sentence = run.enders > 0 && run.weight >= 20 && own >= run.weight * 0.6;
    return sentence && !isAround(run.owner) ? own : 0;
  });
  const sums = prefixSums(clean);
  const within = (tally: Tally) => (sums[tally.end] ?? 0) - (sums[tally.first] ?? 0);
  let top = start;
  for (let up = start.parent; up?.parent && up.role !== 'around'; up = up.parent) {
    const own = within(top);
    const gain = within(up) - own;
    if (gain === 0) continue;
    if (gain < own * 0.1 || gain > own * 2) break;
    top = up;
  }
  return top;
}

function isAround(tally: Tally): boolean {
  for (let up: Tally | null = tally; up; up = up.parent) if (up.role === 'around') return true;
  return false;
}
