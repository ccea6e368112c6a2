/** Words that are looked up at a place in a text: the longest that starts or ends there. */
export class WordSet {
  readonly #byFirst = new Map<string, string[]>();
  readonly #byLast = new Map<string, string[]>();
  readonly #all: Set<string>;

  /** @param words a list, or one string with white space between the words */
  constructor(words: string | Iterable<string>) {
    this.#all = new Set(typeof words === 'string' ? words.split(/\s+/).filter(Boolean) : words);
    const longestFirst = [...this.#all].sort((a, b) => b.length - a.length);
    for (const word of longestFirst) {
      push(this.#byFirst, word.charAt(0), word);
      push(this.#byLast, word.charAt(word.length - 1), word);
    }
  }

  has(word: string): boolean {
    return this.#all.has(word);
  }

  /** Length of the longest word that starts at `i`, 0 for none. */
  at(s: string, i: number): number {
    const words = this.#byFirst.get(s.charAt(i));
    if (words) for (const word of words) if (s.startsWith(word, i)) return word.length;
    return 0;
  }

  /** Length of the longest word that ends before `end` and does not start before `from`, 0 for none. */
  before(s: string, end: number, from = 0): number {
    const words = this.#byLast.get(s.charAt(end - 1));
    if (words)
      for (const word of words)
        if (end - word.length >= from && s.startsWith(word, end - word.length)) return word.length;
    return 0;
  }
}

function push(map: Map<string, string[]>, key: string, word: string): void {
  const list = map.get(key);
  if (list) list.push(word);
  else map.set(key, [word]);
}
