import type { WordSet } from './word-set';

const STOP = 1;
const FIRST = 2;
const SECOND = 4;
const LAST = 8;
const LAST_BUT_ONE = 16;
const EDGE = STOP | FIRST | LAST;

/**
 * Places in a text that matter: certain characters, and where a word may start or end, by its two characters at
 * that edge. One look at a table for each character: classes of hundreds of characters are slow in regular
 * expressions.
 */
export class Places {
  /** For each UTF-16 code unit, in which of these parts it stands. */
  private readonly flags = new Uint8Array(65536);

  constructor({
    stops = '',
    starting = [],
    ending = [],
  }: Partial<{ stops: string; starting: WordSet[]; ending: WordSet[] }>) {
    for (const stop of stops) this.#flag(stop, STOP);
    for (const set of starting)
      for (const word of set.words) {
        this.#flag(word, word.length === 1 ? STOP : FIRST);
        if (word.length > 1) this.#flag(word.charAt(1), SECOND);
      }
    for (const set of ending)
      for (const word of set.words) {
        this.#flag(word.slice(-1), word.length === 1 ? STOP : LAST);
        if (word.length > 1) this.#flag(word.charAt(word.length - 2), LAST_BUT_ONE);
      }
  }

  #flag(ch: string, flag: number): void {
    this.flags[ch.charCodeAt(0)] = (this.flags[ch.charCodeAt(0)] ?? 0) | flag;
  }

  /** The first of them in [from, to), `to` where there is none. */
  next(s: string, from: number, to = s.length): number {
    const { flags } = this;
    let before = from > 0 ? (flags[s.charCodeAt(from - 1)] ?? 0) : 0;
    for (let i = from; i < to; i++) {
      const here = flags[s.charCodeAt(i)] as number;
      if (here & EDGE) {
        if (here & STOP || (here & LAST && before & LAST_BUT_ONE)) return i;
        if (here & FIRST && i + 1 < s.length && (flags[s.charCodeAt(i + 1)] as number) & SECOND) return i;
      }
      before = here;
    }
    return to;
  }
}
