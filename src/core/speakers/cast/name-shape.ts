import { isFrequentPair } from '../text/frequent-words';
import { WordSet } from '../text/word-set';
import {
  clauseVerbs,
  compound,
  everyday,
  follow,
  honorifics,
  isEnd,
  isHan,
  isJoint,
  isLatin,
  isManner,
  JAPANESE_ENDS,
  japanese,
  LOCATIVE,
  LONGEST_FOREIGN,
  longSurnames,
  MIN_REPEATS,
  NEVER_GIVEN,
  NEVER_LAST,
  NICKNAME_HEADS,
  notNames,
  ORDINAL,
  PLACE_ENDS,
  PREPOSITIONS,
  RANK_ENDS,
  surnames,
  syllables,
  wordlike,
} from './name-characters';
import { places } from './source-words';
import type { TextSample } from './text-sample';

/** What stands behind the name of a foreign place and not behind a person's. */
const placeTails = new WordSet(
  '市 州 邦 省 县 郡 区 镇 村 岛 湾 河 湖 港 山 教育局 警察局 警方 当局 政府 大学 学院 机场 医院 法院 海峡 半岛 地区 王国 共和国',
);
/** So many foreign syllables in a row are no word. */
const UNMISTAKABLE = 5;

/** Where names end, judged by their shape and by how the text repeats them. */
export class NameShapes {
  constructor(readonly sample: TextSample) {}

  occurrences(gram: string): number {
    return this.sample.occurrences(gram);
  }

  /** End of a name of Chinese shape that starts at `i`, 0 for none. `introduced`: a title stands in front. */
  chinese(s: string, i: number, introduced = false): number {
    const end = this.#chinese(s, i, introduced);
    if (end === 0 || this.#endsBehind(s, end)) return end;
    const first = s.charAt(i);
    const doubtful = introduced && wordlike.has(first) && this.occurrences(s.slice(i, end)) < 2;
    return doubtful || PREPOSITIONS.has(first) ? 0 : end;
  }

  #chinese(s: string, i: number, introduced: boolean): number {
    const family = longSurnames.at(s, i) || (surnames.has(s.charAt(i)) ? 1 : 0);
    if (family === 0 || (!introduced && PLACE_ENDS.has(s.charAt(i)) && isHan(s.charAt(i - 1)))) return 0;
    const word = family === 1 ? notNames.at(s, i) : 0;
    if (introduced && word === 2 && !isManner(s, i) && clauseVerbs.at(s, i + 2) > 0) return i + 2;
    if (word > 0)
      return introduced &&
        !NEVER_GIVEN.has(s.charAt(i + 2)) &&
        !LOCATIVE.has(s.charAt(i + 2)) &&
        this.#endsBehind(s, i + 3)
        ? i + 3
        : 0;
    const given = i + family;
    const address = honorifics.at(s, given);
    if (address > 0) return given + address + this.#masked(s, i, given + address);
    const first = s.charAt(given);
    if (!isHan(first) || NEVER_GIVEN.has(first)) return 0;
    if (follow.at(s, given) > 0) return family > 1 ? given : 0;
    if (family > 1 && PLACE_ENDS.has(first)) return 0;
    const second = s.charAt(given + 1);
    if (family > 1 && japanese.at(s, i) > 0) {
      if (second === '也') return given + 2;
      if (JAPANESE_ENDS.has(s.charAt(given + 2)) && isHan(second)) return given + 3;
    }
    if (!isHan(second) || NEVER_GIVEN.has(second) || NEVER_LAST.has(second)) return given + 1;
    // 葛某向《某报》表示: 向 leads to the hearer.
    if (second === '向' && '《记本媒'.includes(s.charAt(given + 2))) return given + 1;
    if (follow.at(s, given + 1) > 0) return this.#always(s, i, given + 2) ? given + 2 : given + 1;
    if (family > 1 && isFrequentPair(s, given) && this.occurrences(s.slice(i, given + 2)) < 2) return given;
    if (family > 1) {
      const whole = this.occurrences(s.slice(i, given + 2));
      return !introduced && whole < 2 && this.occurrences(s.slice(i, given)) >= 3 ? given : given + 2;
    }
    const three = this.occurrences(s.slice(i, i + 3));
    // 周梁玉华: two surnames and a given name of two, which the text never has without its last character.
    if (
      surnames.has(first) &&
      !wordlike.has(s.charAt(i)) &&
      !isEnd(s, i + 3) &&
      three >= 2 &&
      three === this.occurrences(s.slice(i, i + 4))
    )
      return i + 4;
    if (PLACE_ENDS.has(second)) return 0;
    return this.sample.standing(s.slice(i, i + 2), isEnd) > three ? given + 1 : given + 2;
  }

  /** Whether the text has a name again and again with the same last letter, though that might follow a name. */
  #always(s: string, i: number, end: number): boolean {
    const whole = this.occurrences(s.slice(i, end));
    return (
      whole >= 2 &&
      whole === this.occurrences(s.slice(i, end - 1)) &&
      this.sample.company(s.slice(i, end)) >= 2
    );
  }

  /** 1 where 张某 is only the head of 张某智, which the text repeats. */
  #masked(s: string, i: number, end: number): number {
    const next = s.charAt(end);
    if (s.charAt(end - 1) !== '某' || !isHan(next) || NEVER_GIVEN.has(next) || follow.at(s, end) > 0)
      return 0;
    return this.occurrences(s.slice(i, end + 1)) >= 2 ? 1 : 0;
  }

  /** Whether a word that follows names, or a mark, stands at `end`. */
  #endsBehind(s: string, end: number): boolean {
    return isHan(s.charAt(end - 1)) && isEnd(s, end);
  }

  /** Length of a bare surname with a form of address (王女士) at `i`, 0 for none. */
  addressed(s: string, i: number): number {
    const family = compound.at(s, i) || (surnames.has(s.charAt(i)) ? 1 : 0);
    const address = family > 0 ? honorifics.at(s, i + family) : 0;
    return address > 0 ? family + address : 0;
  }

  isJapaneseSurname(form: string): boolean {
    return japanese.has(form);
  }

  /** The name with a · at `dot`: left to the first syllable or the word before, right to its end; null for none. */
  joined(
    s: string,
    dot: number,
    isTitleEnd: (end: number) => boolean,
  ): { start: number; end: number } | null {
    let start = dot;
    for (let at = dot - 2; at > 0 && at >= dot - 6; at--)
      if (isTitleEnd(at) && /^[\u3400-\u9fff]+$/.test(s.slice(at, dot))) {
        start = at;
        break;
      }
    while (start === dot || (start > 0 && dot - start < 8 && !isTitleEnd(start))) {
      const ch = s.charAt(start - 1);
      const familiar =
        syllables.has(ch) ||
        (ch >= 'A' && ch <= 'Z') ||
        isJoint(ch) ||
        (dot - start < 2 && isHan(ch) && !NEVER_GIVEN.has(ch) && !RANK_ENDS.has(ch));
      if (!familiar || start === 0) break;
      start--;
    }
    while (start < dot && isJoint(s.charAt(start))) start++;
    if (start === dot) return null;
    const whole = this.foreign(s, start, true);
    const end = whole > dot ? whole : this.#rightOf(s, dot);
    if (end <= dot + 1) return null;
    let familiar = 0;
    for (let i = start; i < end; i++) if (syllables.has(s.charAt(i)) || !isHan(s.charAt(i))) familiar++;
    return familiar >= 0.65 * (end - start) ? { start, end } : null;
  }

  #rightOf(s: string, dot: number): number {
    let end = dot + 1;
    while (
      end - dot <= 6 &&
      isHan(s.charAt(end)) &&
      !NEVER_GIVEN.has(s.charAt(end)) &&
      follow.at(s, end) === 0
    ) {
      if (end - dot > 2 && !syllables.has(s.charAt(end)) && this.occurrences(s.slice(dot, end + 1)) < 2)
        break;
      end++;
    }
    return end;
  }

  /** End of a transliterated or Latin name that starts at `i`, 0 for none. `joined` asks for a ·. */
  foreign(s: string, i: number, joined = false): number {
    if (isLatin(s.charAt(i))) return joined ? 0 : latinName(s, i);
    if (!joined && notNames.at(s, i) > 0) return 0;
    let end = i;
    let joints = 0;
    while (end < s.length && end - i < 30) {
      const ch = s.charAt(end);
      if (isJoint(ch) && end > i && (syllables.has(s.charAt(end + 1)) || /[A-Z]/.test(s.charAt(end + 1)))) {
        joints++;
        end++;
        continue;
      }
      const initial = joints > 0 && /[A-Za-z.]/.test(ch);
      if (!initial && (!syllables.has(ch) || (end > i && follow.at(s, end) > 0))) break;
      end++;
    }
    const ordinal = end - i >= 2 ? ORDINAL.exec(s.slice(end - 1, end + 2)) : null;
    if (ordinal) return end - 1 + ordinal[0].length;
    if (joints > 0) return end - i >= 4 ? this.#whole(s, i, end) : 0;
    if (joined || end - i < 2) return 0;
    end = this.#extended(s, i, end);
    return end - i <= LONGEST_FOREIGN ? end : 0;
  }

  /** A name with a · goes on with a rarer syllable that the text repeats, or that its Latin form in brackets follows. */
  #whole(s: string, start: number, end: number): number {
    const next = s.charAt(end);
    if (!isHan(next) || NEVER_GIVEN.has(next)) return end;
    if (s.charAt(end + 1) === '（' && isLatin(s.charAt(end + 2))) return end + 1;
    let last = end;
    while (last > start && !isJoint(s.charAt(last - 1))) last--;
    return this.#extended(s, last, end);
  }

  /** Length of a run of foreign syllables that ends at `end` behind a character that is none, 0 for none. */
  foreignBefore(s: string, end: number, from: number): number {
    let start = end;
    while (start > from && (syllables.has(s.charAt(start - 1)) || isJoint(s.charAt(start - 1)))) start--;
    const length = end - start;
    return start > from && length >= 3 && length <= 12 && places.before(s, end) === 0 ? length : 0;
  }

  /** A name goes on as long as the text repeats it with the same next character. */
  #extended(s: string, start: number, from: number): number {
    let end = from;
    while (end - start < LONGEST_FOREIGN) {
      const ch = s.charAt(end);
      if (!isHan(ch) || NEVER_GIVEN.has(ch) || PLACE_ENDS.has(ch) || follow.at(s, end) > 0) break;
      const longer = this.occurrences(s.slice(start, end + 1));
      if (longer < 2 || longer < this.occurrences(s.slice(start, end))) break;
      end++;
    }
    return end;
  }

  /**
   * End of a name without a title at `i` that the text repeats in changing company, 0 for none.
   * `chinese` and `foreign` are where one of such a shape ends.
   */
  repeated(s: string, i: number, chinese: number, foreign: number): number {
    if (isLatin(s.charAt(i)) || places.at(s, i) > 1) return 0;
    const end = foreign >= i + 3 ? foreign : this.nickname(s, i) || chinese;
    if (end < i + 2 || end > i + LONGEST_FOREIGN) return 0;
    const form = s.slice(i, end);
    const unmistakable = foreign === end && end >= i + UNMISTAKABLE;
    if (unmistakable && this.sample.followers(form, placeTails).length > 0) return 0;
    const least =
      unmistakable || (end === i + 3 && foreign < end && !wordlike.has(form.charAt(0))) ? 2 : MIN_REPEATS;
    return this.occurrences(form) >= least && this.sample.company(form) >= least ? end : 0;
  }

  /** End of 小花, 老王, 阿明 at `i`, 0 for none. */
  nickname(s: string, i: number): number {
    if (!NICKNAME_HEADS.has(s.charAt(i)) || everyday.at(s, i) > 0 || isFrequentPair(s, i)) return 0;
    const ch = s.charAt(i + 1);
    return isHan(ch) && !NEVER_GIVEN.has(ch) ? i + 2 : 0;
  }

  /** End of a name of no known shape that starts at `i`, where something that follows names ends it; 0 for none. */
  bounded(s: string, i: number): number {
    let end = i;
    while (
      end - i <= LONGEST_FOREIGN &&
      isHan(s.charAt(end)) &&
      !NEVER_GIVEN.has(s.charAt(end)) &&
      follow.at(s, end) === 0
    )
      end++;
    if (end - i < 2 || end - i > LONGEST_FOREIGN || notNames.at(s, i) > 0) return 0;
    return this.occurrences(s.slice(i, end)) >= 2 && this.sample.company(s.slice(i, end)) >= 2 ? end : 0;
  }

  /** `chinese` where it ends a name of three characters that the text need not repeat, 0 for none. */
  alone(s: string, i: number, chinese: number): number {
    if (chinese !== i + 3 || !surnames.has(s.charAt(i)) || wordlike.has(s.charAt(i))) return 0;
    if ([i, i + 1, i + 2].some((at) => isFrequentPair(s, at)) || LOCATIVE.has(s.charAt(i + 2))) return 0;
    return this.#endsBehind(s, chinese) ? chinese : 0;
  }
}

function latinName(s: string, i: number): number {
  const match =
    /[a-z]{4,20}(?![A-Za-z ])|[A-Z\u00c0-\u00de][A-Za-z\u00c0-\u024f.'’-]{0,20}(?: [A-Z\u00c0-\u00de][A-Za-z\u00c0-\u024f.'’-]{0,20}){0,3}/y;
  match.lastIndex = i;
  return match.exec(s) ? match.lastIndex : 0;
}
