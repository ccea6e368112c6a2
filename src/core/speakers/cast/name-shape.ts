import { BETWEEN, PHRASE_STARTS } from '../lexicon/adverbials';
import { CLAUSE_VERBS, PAUSE_VERBS } from '../lexicon/cue-verbs';
import { JAPANESE_SURNAMES } from '../lexicon/japanese-surnames';
import { NOT_NAMES } from '../lexicon/not-names';
import { FOREIGN_PLACES, PLACES } from '../lexicon/places';
import { COMPOUND_SURNAMES, SURNAMES, WORDLIKE_SURNAMES } from '../lexicon/surnames';
import { HONORIFICS } from '../lexicon/titles';
import { TRANSLITERATION } from '../lexicon/transliteration';
import { isCommonPair } from '../text/common-words';
import type { Passage } from '../text/passage';
import { WordSet } from '../text/word-set';

const surnames = new Set(SURNAMES);
const wordlike = new Set(WORDLIKE_SURNAMES);
const compound = new WordSet(COMPOUND_SURNAMES);
const clauseVerbs = new WordSet(CLAUSE_VERBS);
const notPersons = new WordSet(`${PLACES} ${FOREIGN_PLACES}`);
const japanese = new WordSet(JAPANESE_SURNAMES);
const honorifics = new WordSet(HONORIFICS);
const notNames = new WordSet(
  NOT_NAMES.trim()
    .split('\n')
    .flatMap((line) => {
      const [head, ...tails] = line.split(' ');
      return tails.map((tail) => `${head}${tail}`);
    }),
);
/** Words that look like nicknames. */
const everyday = new WordSet(
  '小时 小组 小学 小区 小心 小说 小米 小型 小康 小镇 小吃 小伙 小孩 小朋友 小姐 小麦 小企业 小微 小幅 小便 小腿 小猪 小狗 小猫 小额 小费 小龙虾 小程序 小红书 小编 小屋 小路 小巷 小院 小店 小家 小于 小数 小提琴 小女孩 小男孩 小女儿 小儿子 小偷 小贩 小商 小动物 小球 小事 小节 小雨 小雪 小寒 小暑 小满 小年 小众 小气 小子 小鬼 小丑 小岛 小河 小山 小国 小将 小车 小船 小鸟 小鱼 小草 小树 小花园 小剧场 小品 小调 小名 小号 小本 小小 小看 小酒 小黄车 老人 老师 老板 老年 老婆 老公 老家 老百姓 老乡 老虎 老鼠 老实 老化 老旧 老是 老总 老牌 老大 老二 老三 老爷 老太 老伴 老汉 老兵 老友 老同学 老将 老挝 老城 老区 老街 老房 老式 老字号 老少 老外 老爸 老妈 老头 老赖 老妇 老龄 老一辈 老早 老用户 老客户 阿姨 阿里 阿联酋 阿富汗 阿根廷 阿拉伯 阿尔 阿斯 阿德 阿伯 阿婆 阿公 阿妈 阿爸 阿拉 阿胶',
);
const syllables = new Set(TRANSLITERATION);
const NEVER_GIVEN = new Set(
  '的了是在有与对说称等们这那我你他她它就都也还被把让给从及或但则均曾将已未不没很更因而所各每该此哪什么吗呢吧啊要去做谈第获表认据共并某讯讲问答著则',
);
/** Words of two and more characters that follow a name, so that their first character is none of it. */
const follow = new WordSet(
  `${BETWEEN} ${PHRASE_STARTS} ${CLAUSE_VERBS} ${PAUSE_VERBS} 日前 日内 日起 日晚 日报 日电 月底 月初 月份 号线 主持 主任 主席 主动 主要 任职 任命 记者 指出 指着 可能 可以 可是 能够 会议 会见 会上 会后 会谈 会同 最终 最近 最后 于今 于昨 于近 于日 本人 本月 本周 本届 本次 其中 其实 其他 其它 其余 先后 先是 以及 以来 以后 以前 以为 以上 以下 告诉 告知 转告 本赛季 本报 本国 本土 本科 本地 当地 当日 当年 当届 当家 一行 方面 用“ 用这 用一 等人 先生 女士 教授 总统 主席 书记 市长 同志`
    .split(/\s+/)
    .filter((word) => word.length > 1)
    .join(' '),
);

export const isHan = (ch: string): boolean => ch >= '\u3400' && ch <= '\u9fff';
const isLatin = (ch: string): boolean => /[A-Za-z\u00c0-\u024f]/.test(ch);
export const isJoint = (ch: string): boolean => ch === '·' || ch === '-' || ch === '－' || ch === '–';

export const isSurname = (ch: string): boolean => surnames.has(ch);
export const isWordlikeSurname = (ch: string): boolean => wordlike.has(ch);

/** Last characters of places and bodies, not of names. */
const PLACE_ENDS = new Set('市县省区镇村乡局厅院校社队路街岛沟湾坝寨府');
/** Last characters of most titles. */
export const RANK_ENDS = new Set('人长员师家官手者');
const SAMPLE = 100_000;
const LOOK_UPS = 2_000;
const LONGEST_FOREIGN = 8;
const MIN_REPEATS = 3;
const MIN_COMPANY = 3;
/** Surnames that are prepositions: 奶奶向某报称 has no 向某报. */
const PREPOSITIONS = new Set('向于');
/** Last characters of Japanese given names of three: 雄一郎, 那津男 */
const JAPANESE_ENDS = new Set('郎男夫雄彦子助');
/** No given name ends in these. */
const LOCATIVE = new Set('一后前时中上下内外里间等者们日月年人式型化性');
const NICKNAME = /[小老阿]/;
/** 阿基诺三世 */
const ORDINAL = /^.?[一二三四五六七八九]世/;

/** Where names end, judged by their shape and by how the text repeats them. */
export class NameShapes {
  /** The head of the text; bounded, as is the number of look-ups, so that time stays linear. */
  readonly #sample: string;
  readonly #counts = new Map<string, number>();

  constructor(passages: readonly Passage[]) {
    let sample = '';
    for (const { s } of passages) {
      if (sample.length > SAMPLE) break;
      sample += `${s.slice(0, SAMPLE)}\n`;
    }
    this.#sample = sample;
  }

  /** How often these letters occur in the text. */
  occurrences(gram: string): number {
    const known = this.#counts.get(gram);
    if (known !== undefined) return known;
    if (this.#counts.size >= LOOK_UPS) return 1;
    let count = 0;
    for (let at = this.#sample.indexOf(gram); at >= 0; at = this.#sample.indexOf(gram, at + 1)) count++;
    this.#counts.set(gram, count);
    return count;
  }

  /** How often these letters occur with nothing behind them that could be a third character of the name. */
  #standing(gram: string): number {
    const key = `${gram}|`;
    const known = this.#counts.get(key);
    if (known !== undefined) return known;
    if (this.#counts.size >= LOOK_UPS) return 0;
    let count = 0;
    for (let at = this.#sample.indexOf(gram); at >= 0; at = this.#sample.indexOf(gram, at + 1)) {
      const next = at + gram.length;
      const ch = this.#sample.charAt(next);
      if (!isHan(ch) || NEVER_GIVEN.has(ch) || follow.at(this.#sample, next) > 0) count++;
    }
    this.#counts.set(key, count);
    return count;
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
    const family = japanese.at(s, i) || compound.at(s, i) || (surnames.has(s.charAt(i)) ? 1 : 0);
    if (family === 0) return 0;
    const word = family === 1 ? notNames.at(s, i) : 0;
    if (introduced && word === 2 && clauseVerbs.at(s, i + 2) > 0) return i + 2;
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
    if (japanese.at(s, i) > 0) {
      if (second === '也') return given + 2;
      if (JAPANESE_ENDS.has(s.charAt(given + 2)) && isHan(second)) return given + 3;
    }
    if (!isHan(second) || NEVER_GIVEN.has(second) || follow.at(s, given + 1) > 0) return given + 1;
    if (family > 1 && isCommonPair(s, given) && this.occurrences(s.slice(i, given + 2)) < 2) return given;
    if (family > 1) {
      const whole = this.occurrences(s.slice(i, given + 2));
      return !introduced && whole < 2 && this.occurrences(s.slice(i, given)) >= 3 ? given : given + 2;
    }
    const three = this.occurrences(s.slice(i, i + 3));
    if (PLACE_ENDS.has(second)) return 0;
    return this.#standing(s.slice(i, i + 2)) > three ? given + 1 : given + 2;
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
    const next = s.charAt(end);
    return isHan(s.charAt(end - 1)) && (!isHan(next) || NEVER_GIVEN.has(next) || follow.at(s, end) > 0);
  }

  /** Length of a bare surname with a form of address (王女士) at `i`, 0 for none. */
  addressed(s: string, i: number): number {
    const family = compound.at(s, i) || (surnames.has(s.charAt(i)) ? 1 : 0);
    const address = family > 0 ? honorifics.at(s, i + family) : 0;
    return address > 0 ? family + address : 0;
  }

  /** Length of a surname of two and more characters at `i`, 0 for none. */
  longSurname(s: string, i: number): number {
    return japanese.at(s, i) || compound.at(s, i);
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
        isJoint(ch) ||
        (dot - start < 2 && isHan(ch) && !NEVER_GIVEN.has(ch) && !RANK_ENDS.has(ch));
      if (!familiar || start === 0) break;
      start--;
    }
    while (start < dot && isJoint(s.charAt(start))) start++;
    if (start === dot) return null;
    const end = this.foreign(s, start, true) || this.#rightOf(s, dot);
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
    if (joints > 0) return end - i >= 4 ? end : 0;
    if (joined || end - i < 2) return 0;
    end = this.#extended(s, i, end);
    return end - i <= LONGEST_FOREIGN ? end : 0;
  }

  /** Length of a run of foreign syllables that ends at `end` behind a character that is none, 0 for none. */
  foreignBefore(s: string, end: number, from: number): number {
    let start = end;
    while (start > from && (syllables.has(s.charAt(start - 1)) || isJoint(s.charAt(start - 1)))) start--;
    const length = end - start;
    return start > from && length >= 3 && length <= 12 && notPersons.before(s, end) === 0 ? length : 0;
  }

  /** A name goes on as long as the text repeats it with the same next character. */
  #extended(s: string, start: number, from: number): number {
    let end = from;
    while (end - start < LONGEST_FOREIGN) {
      const ch = s.charAt(end);
      if (!isHan(ch) || NEVER_GIVEN.has(ch) || follow.at(s, end) > 0) break;
      const longer = this.occurrences(s.slice(start, end + 1));
      if (longer < 2 || longer < this.occurrences(s.slice(start, end))) break;
      end++;
    }
    return end;
  }

  /** End of a name without a title at `i` that the text repeats in changing company, 0 for none. */
  repeated(s: string, i: number): number {
    if (isLatin(s.charAt(i)) || notPersons.at(s, i) > 1) return 0;
    const foreign = this.foreign(s, i);
    const end = foreign >= i + 3 ? foreign : this.nickname(s, i) || this.chinese(s, i);
    if (end < i + 2 || end > i + LONGEST_FOREIGN) return 0;
    const form = s.slice(i, end);
    const least = end === i + 3 && foreign < end && !wordlike.has(form.charAt(0)) ? 2 : MIN_REPEATS;
    return this.occurrences(form) >= least && this.#company(form) >= least ? end : 0;
  }

  /** End of 小花, 老王, 阿明 at `i`, 0 for none. */
  nickname(s: string, i: number): number {
    if (!NICKNAME.test(s.charAt(i)) || everyday.at(s, i) > 0 || isCommonPair(s, i)) return 0;
    const ch = s.charAt(i + 1);
    return isHan(ch) && !NEVER_GIVEN.has(ch) ? i + 2 : 0;
  }

  /** How many different characters follow these letters, up to MIN_COMPANY: a piece of a longer word has few. */
  #company(form: string): number {
    const key = `${form}>`;
    const known = this.#counts.get(key);
    if (known !== undefined) return known;
    if (this.#counts.size >= LOOK_UPS) return 0;
    const next = new Set<string>();
    for (let at = this.#sample.indexOf(form); at >= 0 && next.size < MIN_COMPANY; ) {
      next.add(this.#sample.charAt(at + form.length));
      at = this.#sample.indexOf(form, at + 1);
    }
    this.#counts.set(key, next.size);
    return next.size;
  }

  /** The words of `among` that stand behind these letters somewhere in the text. */
  followers(gram: string, among: WordSet): string[] {
    const found = new Set<string>();
    for (let at = this.#sample.indexOf(gram); at >= 0; at = this.#sample.indexOf(gram, at + 1)) {
      const from = at + gram.length;
      const length = among.at(this.#sample, from);
      if (length > 0) found.add(this.#sample.slice(from, from + length));
    }
    return [...found];
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
    return this.occurrences(s.slice(i, end)) >= 2 && this.#company(s.slice(i, end)) >= 2 ? end : 0;
  }

  /** End of a name of three characters at the head of a clause that the text need not repeat, 0 for none. */
  alone(s: string, i: number): number {
    if (!surnames.has(s.charAt(i)) || wordlike.has(s.charAt(i))) return 0;
    if ([i, i + 1, i + 2].some((at) => isCommonPair(s, at)) || LOCATIVE.has(s.charAt(i + 2))) return 0;
    return this.chinese(s, i) === i + 3 && this.#endsBehind(s, i + 3) ? i + 3 : 0;
  }
}

function latinName(s: string, i: number): number {
  const match =
    /[a-z]{4,20}(?![A-Za-z ])|[A-Z\u00c0-\u00de][A-Za-z\u00c0-\u024f.'’-]{0,20}(?: [A-Z\u00c0-\u00de][A-Za-z\u00c0-\u024f.'’-]{0,20}){0,3}/y;
  match.lastIndex = i;
  return match.exec(s) ? match.lastIndex : 0;
}
