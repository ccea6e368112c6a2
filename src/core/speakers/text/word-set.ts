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

/** Words that start, or end, with the same character. */
interface Bucket {
  /** That character alone is a word. */
  alone: boolean;
  /** The longer words, longest first, and of each the character next to the one they share. */
  words: string[];
  next: string;
}

/** Words that are looked up at a place in a text: the longest that starts or ends there. */
export class WordSet {
  private readonly byHead = new Map<number, Bucket>();
  private readonly byTail = new Map<number, Bucket>();
  private readonly firsts: CodeUnits = new Uint32Array(WORDS_OF_BITS);
  private readonly lasts: CodeUnits = new Uint32Array(WORDS_OF_BITS);
  private readonly all: Set<string>;

  /** @param words a list, or one string with white space between the words */
  constructor(words: string | Iterable<string>) {
    this.all = new Set(typeof words === 'string' ? words.split(/\s+/).filter(Boolean) : words);
    for (const word of [...this.all].sort((a, b) => b.length - a.length)) {
      const head = word.charCodeAt(0);
      const tail = word.charCodeAt(word.length - 1);
      addUnit(this.firsts, head);
      addUnit(this.lasts, tail);
      put(this.byHead, head, word, word.charAt(1));
      put(this.byTail, tail, word, word.charAt(word.length - 2));
    }
  }

  has(word: string): boolean {
    return this.all.has(word);
  }

  /** The first characters of the words. */
  get heads(): string {
    return String.fromCharCode(...this.byHead.keys());
  }

  /** All of them, in no order. */
  get words(): Iterable<string> {
    return this.all;
  }

  /** Length of the longest word that starts at `i`, 0 for none. */
  at(s: string, i: number): number {
    const head = s.charCodeAt(i);
    if (((this.firsts[head >> 5] as number) & (1 << (head & 31))) === 0) return 0;
    const { alone, words, next } = this.byHead.get(head) as Bucket;
    const second = s.charAt(i + 1);
    for (let k = second ? next.indexOf(second) : -1; k >= 0; k = next.indexOf(second, k + 1)) {
      const word = words[k] as string;
      if (s.startsWith(word, i)) return word.length;
    }
    return alone ? 1 : 0;
  }

  /** Length of the longest word that ends before `end` and does not start before `from`, 0 for none. */
  before(s: string, end: number, from = 0): number {
    const tail = s.charCodeAt(end - 1);
    if (((this.lasts[tail >> 5] as number) & (1 << (tail & 31))) === 0) return 0;
    const { alone, words, next } = this.byTail.get(tail) as Bucket;
    const second = s.charAt(end - 2);
    for (let k = second ? next.indexOf(second) : -1; k >= 0; k = next.indexOf(second, k + 1)) {
      const word = words[k] as string;
      if (end - word.length >= from && s.startsWith(word, end - word.length)) return word.length;
    }
    return alone && end > from ? 1 : 0;
  }
}

function put(buckets: Map<number, Bucket>, at: number, word: string, next: string): void {
  let bucket = buckets.get(at);
  if (!bucket) {
    bucket = { alone: false, words: [], next: '' };
    buckets.set(at, bucket);
  }
  if (word.length === 1) bucket.alone = true;
  else {
    bucket.words.push(word);
    bucket.next += next;
  }
}
