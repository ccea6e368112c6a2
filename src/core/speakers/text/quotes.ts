/** An outermost pair of quote marks; `open` and `close` are the places of the marks themselves. */
export interface Quote {
  open: number;
  /** The length of the text where the closing mark is missing. */
  close: number;
  closed: boolean;
}

const MARKS = /[《“”‘’]/g;
const LOOK_AHEAD = 24;
const LONGEST_TITLE = 60;

/** Whether a second “ inside a quotation opens a nested one: two ” follow before the next “. */
function opensNested(s: string, i: number): boolean {
  const near = s.slice(i + 1, i + 1 + LOOK_AHEAD).indexOf('”');
  if (near < 0) return false;
  const inner = i + 1 + near;
  for (let k = inner + 1; k < s.length; k++) {
    if (s.charAt(k) === '”') return true;
    if (s.charAt(k) === '“') return false;
    if (k > inner + 400) return false;
  }
  return false;
}

/** The place of the 》 that closes the title of a work at `i`, `i` itself where none is near. */
function endOfTitle(s: string, i: number): number {
  const length = s.slice(i, i + LONGEST_TITLE).indexOf('》');
  return length > 0 ? i + length : i;
}

/**
 * The outermost quotations of a folded text, in order. A stray closing mark is ignored, unless
 * `openAtStart` says that a quotation runs in from the block before.
 */
export function findQuotes(s: string, openAtStart = false): Quote[] {
  const quotes: Quote[] = [];
  let open = openAtStart ? -1 : undefined;
  let depth = openAtStart ? 1 : 0;
  let single = false;
  MARKS.lastIndex = 0;
  while (MARKS.test(s)) {
    const i = MARKS.lastIndex - 1;
    const ch = s.charAt(i);
    if (ch === '《' && depth === 0) MARKS.lastIndex = endOfTitle(s, i) + 1;
    else if (ch === '“') {
      if (depth === 0) {
        open = i;
        depth = 1;
      } else if (!single && opensNested(s, i)) depth++;
    } else if (ch === '”') {
      if (depth === 0 || single) continue;
      depth--;
      if (depth === 0 && open !== undefined) quotes.push({ open, close: i, closed: true });
    } else if (ch === '‘' && depth === 0) {
      open = i;
      depth = 1;
      single = true;
    } else if (ch === '’' && single) {
      if (open !== undefined) quotes.push({ open, close: i, closed: true });
      depth = 0;
      single = false;
    }
  }
  if (depth > 0 && !single && open !== undefined) quotes.push({ open, close: s.length, closed: false });
  return quotes;
}
