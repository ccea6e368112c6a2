/** Which UTF-16 code units are in a set; one bit each, so that most look-ups end here. */
class CodeUnits {
  readonly #bits = new Uint32Array(2048);

  add(unit: number): void {
    this.#bits[unit >> 5] = (this.#bits[unit >> 5] ?? 0) | (1 << (unit & 31));
  }

  has(unit: number): boolean {
    return ((this.#bits[unit >> 5] ?? 0) & (1 << (unit & 31))) !== 0;
  }
}

/** Words that are looked up at a place in a text: the longest that starts or ends there. */
export class WordSet {
  /** Words by their first and by their last character, longest first. */
  readonly #byHead = new Map<number, string[]>();
  readonly #byTail = new Map<number, string[]>();
  readonly #heads = new CodeUnits();
  readonly #tails = new CodeUnits();
  readonly #all: Set<string>;

  /** @param words a list, or one string with white space between the words */
  constructor(words: string | Iterable<string>) {
    this.#all = new Set(typeof words === 'string' ? words.split(/\s+/).filter(Boolean) : words);
    for (const word of [...this.#all].sort((a, b) => b.length - a.length)) {
      const head = word.charCodeAt(0);
      const tail = word.charCodeAt(word.length - 1);
      this.#heads.add(head);
      this.#tails.add(tail);
      push(this.#byHead, head, word);
      push(this.#byTail, tail, word);
    }
  }

  has(word: string): boolean {
    return this.#all.has(word);
  }

  /** Length of the longest word that starts at `i`, 0 for none. */
  at(s: string, i: number): number {
    if (i < 0 || i >= s.length) return 0;
    const head = s.charCodeAt(i);
    if (!this.#heads.has(head)) return 0;
    for (const word of this.#byHead.get(head) ?? []) if (s.startsWith(word, i)) return word.length;
    return 0;
  }

  /** Length of the longest word that ends before `end` and does not start before `from`, 0 for none. */
  before(s: string, end: number, from = 0): number {
    if (end <= from || end > s.length) return 0;
    const tail = s.charCodeAt(end - 1);
    if (!this.#tails.has(tail)) return 0;
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
