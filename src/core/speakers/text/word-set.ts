const key = (first: number, second: number): number => first * 31 + second;

/** Words that are looked up at a place in a text: the longest that starts or ends there. */
export class WordSet {
  /** Words of two and more characters, longest first, by their first and by their last two characters. */
  readonly #byHead = new Map<number, string[]>();
  readonly #byTail = new Map<number, string[]>();
  readonly #single = new Set<number>();
  readonly #all: Set<string>;

  /** @param words a list, or one string with white space between the words */
  constructor(words: string | Iterable<string>) {
    this.#all = new Set(typeof words === 'string' ? words.split(/\s+/).filter(Boolean) : words);
    for (const word of [...this.#all].sort((a, b) => b.length - a.length)) {
      if (word.length === 1) this.#single.add(word.charCodeAt(0));
      else {
        push(this.#byHead, key(word.charCodeAt(0), word.charCodeAt(1)), word);
        push(this.#byTail, key(word.charCodeAt(word.length - 2), word.charCodeAt(word.length - 1)), word);
      }
    }
  }

  has(word: string): boolean {
    return this.#all.has(word);
  }

  /** Length of the longest word that starts at `i`, 0 for none. */
  at(s: string, i: number): number {
    if (i < 0 || i >= s.length) return 0;
    const words = i + 1 < s.length ? this.#byHead.get(key(s.charCodeAt(i), s.charCodeAt(i + 1))) : undefined;
    if (words) for (const word of words) if (s.startsWith(word, i)) return word.length;
    return this.#single.has(s.charCodeAt(i)) ? 1 : 0;
  }

  /** Length of the longest word that ends before `end` and does not start before `from`, 0 for none. */
  before(s: string, end: number, from = 0): number {
    if (end <= from || end > s.length) return 0;
    const words =
      end - from >= 2 ? this.#byTail.get(key(s.charCodeAt(end - 2), s.charCodeAt(end - 1))) : undefined;
    if (words)
      for (const word of words)
        if (end - word.length >= from && s.startsWith(word, end - word.length)) return word.length;
    return this.#single.has(s.charCodeAt(end - 1)) ? 1 : 0;
  }
}

function push(map: Map<number, string[]>, at: number, word: string): void {
  const list = map.get(at);
  if (list) list.push(word);
  else map.set(at, [word]);
}
