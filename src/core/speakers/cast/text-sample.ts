import type { Passage } from '../text/passage';
import type { WordSet } from '../text/word-set';

/** Characters of the text that are looked through, and searches that are made: both bounded, so that time stays linear. */
const SAMPLE = 100_000;
const LOOK_UPS = 2_000;
const HEADS = new Set('，。；：！？“”\n 对向但而据');

/** How the head of a text uses letters: how often, and in what company. */
export class TextSample {
  readonly #text: string;
  readonly #counts = new Map<string, number>();

  constructor(passages: readonly Passage[]) {
    let text = '';
    for (const { s } of passages) {
      if (text.length > SAMPLE) break;
      text += `${s.slice(0, SAMPLE)}\n`;
    }
    this.#text = text;
  }

  /** How often these letters occur; 1 once the searches are used up. */
  occurrences(gram: string): number {
    return this.#counted(gram, 1, () => this.#places(gram).length);
  }

  /** How often these letters occur where `ends` says of the place behind them that a name ends there. */
  standing(gram: string, ends: (s: string, i: number) => boolean): number {
    return this.#counted(`${gram}|`, 0, () => {
      const behind = this.#places(gram).map((at) => at + gram.length);
      return behind.filter((at) => ends(this.#text, at)).length;
    });
  }

  /** How many different characters follow these letters: a piece of a longer word has few. */
  company(gram: string): number {
    return this.#counted(`${gram}>`, 0, () => {
      return new Set(this.#places(gram).map((at) => this.#text.charAt(at + gram.length))).size;
    });
  }

  /** How often these letters stand at the head of a clause. */
  opening(gram: string): number {
    return this.#counted(`|${gram}`, 0, () => {
      return this.#places(gram).filter((at) => at === 0 || HEADS.has(this.#text.charAt(at - 1))).length;
    });
  }

  /** The words of `among` that stand behind these letters somewhere. */
  followers(gram: string, among: WordSet): string[] {
    const found = this.#places(gram).map((at) => {
      const from = at + gram.length;
      return this.#text.slice(from, from + among.at(this.#text, from));
    });
    return [...new Set(found.filter(Boolean))];
  }

  /** The first phrase at the head of a clause that ends in this word and has more in front of it, none for undefined. */
  fuller(word: string): string | undefined {
    const phrase = new RegExp(
      `(?:^|[，。；：\\n“”（）])(?![该本这此那某其在向对])([\\u3400-\\u9fff]{2,10}?${word})(?![\\u3400-\\u9fff]{0,1}[长员])`,
    );
    return phrase.exec(this.#text)?.[1];
  }

  #counted(key: string, unknown: number, count: () => number): number {
    const known = this.#counts.get(key);
    if (known !== undefined) return known;
    if (this.#counts.size >= LOOK_UPS) return unknown;
    const counted = count();
    this.#counts.set(key, counted);
    return counted;
  }

  #places(gram: string): number[] {
    const places: number[] = [];
    for (let at = this.#text.indexOf(gram); at >= 0; at = this.#text.indexOf(gram, at + 1)) places.push(at);
    return places;
  }
}
