/** Which UTF-16 code units are in a set, one bit each: most look-ups end here, so they are written out in place. */
export type CodeUnits = Uint32Array;

const WORDS_OF_BITS = 2048;

export function codeUnits(text: string): CodeUnits {
  const bits = new Uint32Array(WORDS_OF_BITS);
  for (let i = 0; i < text.length; i++) addUnit(bits, text.charCodeAt(i));
  return bits;
}

/** Whether the code unit is in the set; of NaN, what stands outside a text, it is not. */
export const hasUnit = (bits: CodeUnits, unit: number): boolean =>
  ((bits[unit >> 5] as number) & (1 << (unit & 31))) !== 0;

function addUnit(bits: CodeUnits, unit: number): void {
  bits[unit >> 5] = (bits[unit >> 5] ?? 0) | (1 << (unit & 31));
}

/** Words that are looked up at a place in a text: the longest that starts or ends there. */
export class WordSet {
  /** Words by their first and by their last character, longest first. */
  readonly #byHead = new Map<number, string[]>();
  readonly #byTail = new Map<number, string[]>();
  readonly #heads: CodeUnits = new Uint32Array(WORDS_OF_BITS);
  readonly #tails: CodeUnits = new Uint32Array(WORDS_OF_BITS);
  readonly #all: Set<string>;

  /** @param words a list, or one string with white space between the words */
  constructor(words: string | Iterable<string>) {
    this.#all = new Set(typeof words === 'string' ? words.split(/\s+/).filter(Boolean) : words);
    for (const word of [...this.#all].sort((a, b) => b.length - a.length)) {
      const head = word.charCodeAt(0);
      const tail = word.charCodeAt(word.length - 1);
      addUnit(this.#heads, head);
      addUnit(this.#tails, tail);
      push(this.#byHead, head, word);
      push(this.#byTail, tail, word);
    }
  }

  has(word: string): boolean {
    return this.#all.has(word);
  }

  /** The first characters of the words. */
  get heads(): string {
    return String.fromCharCode(...this.#byHead.keys());
  }

  /** Length of the longest word that starts at `i`, 0 for none. */
  at(s: string, i: number): number {
    const head = s.charCodeAt(i);
    if (((this.#heads[head >> 5] as number) & (1 << (head & 31))) === 0) return 0;
    for (const word of this.#byHead.get(head) ?? []) if (s.startsWith(word, i)) return word.length;
    return 0;
  }

  /** Length of the longest word that ends before `end` and does not start before `from`, 0 for none. */
  before(s: string, end: number, from = 0): number {
    const tail = s.charCodeAt(end - 1);
    if (((this.#tails[tail >> 5] as number) & (1 << (tail & 31))) === 0) return 0;
    for (const word of this.#byTail.get(tail) ?? [])
      if (end - word.length >= from && s.startsWith(word, end - word.length)) return word.length;
    return 0;
  }
}

function push(map: Map<number, string[]>, at: number, word: string): void {
  const list = map.get(at);
  if (list) list.push(word);
  else map.set(at, [word]);
}
