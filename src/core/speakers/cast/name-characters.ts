import { BETWEEN, PHRASE_STARTS } from '../lexicon/adverbials';
import { CLAUSE_VERBS, PAUSE_VERBS } from '../lexicon/cue-verbs';
import { JAPANESE_SURNAMES } from '../lexicon/japanese-surnames';
import { NOT_NAMES } from '../lexicon/not-names';
import { COMPOUND_SURNAMES, SURNAMES, WORDLIKE_SURNAMES } from '../lexicon/surnames';
import { HONORIFICS } from '../lexicon/titles';
import { TRANSLITERATION } from '../lexicon/transliteration';
import { WordSet } from '../text/word-set';
import { between } from './adverbials';

export const surnames = new Set(SURNAMES);
export const wordlike = new Set(WORDLIKE_SURNAMES);
export const compound = new WordSet(COMPOUND_SURNAMES);
export const clauseVerbs = new WordSet(CLAUSE_VERBS);
/** Every verb that introduces speech. */
export const speechVerbs = new WordSet(`${CLAUSE_VERBS} ${PAUSE_VERBS}`);
export const japanese = new WordSet(JAPANESE_SURNAMES);
/** Surnames of two and more characters. */
export const longSurnames = new WordSet(`${COMPOUND_SURNAMES} ${JAPANESE_SURNAMES}`);
export const honorifics = new WordSet(HONORIFICS);
/** Forms of address of one letter that make a short name: 瓜帅, 胡总 */
export const shortAddress = new WordSet('帅 导 总 老 队 指 董 姐 哥 爷 工 局 处 院 校');
export const notNames = new WordSet(
  NOT_NAMES.trim()
    .split('\n')
    .flatMap((line) => {
      const [head, ...tails] = line.split(' ');
      return tails.map((tail) => `${head}${tail}`);
    }),
);
/** Words that look like nicknames. */
export const everyday = new WordSet(
  '小牛 小鹏 小度 小爱 小冰 小蓝 小绿 小红 小白 小黑 小时 小组 小学 小区 小心 小说 小米 小型 小康 小镇 小吃 小伙 小孩 小朋友 小姐 小麦 小企业 小微 小幅 小便 小腿 小猪 小狗 小猫 小额 小费 小龙虾 小程序 小红书 小编 小屋 小路 小巷 小院 小店 小家 小于 小数 小提琴 小女孩 小男孩 小女儿 小儿子 小偷 小贩 小商 小动物 小球 小事 小节 小雨 小雪 小寒 小暑 小满 小年 小众 小气 小子 小鬼 小丑 小岛 小河 小山 小国 小将 小车 小船 小鸟 小鱼 小草 小树 小花园 小剧场 小品 小调 小名 小号 小本 小小 小看 小酒 小黄车 老人 老师 老板 老年 老婆 老公 老家 老百姓 老乡 老虎 老鼠 老实 老化 老旧 老是 老总 老牌 老大 老二 老三 老爷 老太 老伴 老汉 老兵 老友 老同学 老将 老挝 老城 老区 老街 老房 老式 老字号 老少 老外 老爸 老妈 老头 老赖 老妇 老龄 老一辈 老早 老用户 老客户 阿姨 阿里 阿联酋 阿富汗 阿根廷 阿拉伯 阿尔 阿斯 阿德 阿伯 阿婆 阿公 阿妈 阿爸 阿拉 阿胶',
);
export const syllables = new Set(TRANSLITERATION);
export const NEVER_GIVEN = new Set(
  '打问喊哭叫找去的了是在有与对说称等们这那我你他她它就都也还被把让给从及或但则均曾将已未不没很更因而所各每该此哪什么吗呢吧啊要去做谈第获表认据共并某讯讲问答著则姓',
);
/** Words of two and more characters that follow a name, so that their first character is none of it. */
export const follow = new WordSet(
  `${BETWEEN} ${PHRASE_STARTS} ${CLAUSE_VERBS} ${PAUSE_VERBS} 日前 日内 日起 日晚 日报 日电 月底 月初 月份 号线 主持 主任 主席 主动 主要 任职 任命 记者 指出 指着 可能 可以 可是 能够 会议 会见 会上 会后 会谈 会同 最终 最近 最后 于今 于昨 于近 于日 本人 本月 本周 本届 本次 其中 其实 其他 其它 其余 先后 先是 以及 以来 以后 以前 以为 以上 以下 告诉 告知 转告 本赛季 本报 本国 本土 本科 本地 当地 当日 当年 当届 当家 一行 方面 用“ 用这 用一 等人 先生 女士 教授 总统 主席 书记 市长 同志`
    .split(/\s+/)
    .filter((word) => word.length > 1)
    .join(' '),
);

export const isHan = (ch: string): boolean => ch >= '\u3400' && ch <= '\u9fff';
export const isLatin = (ch: string): boolean =>
  (ch >= 'A' && ch <= 'Z') || (ch >= 'a' && ch <= 'z') || (ch >= '\u00c0' && ch <= '\u024f');
export const isJoint = (ch: string): boolean => ch === '·' || ch === '-' || ch === '－' || ch === '–';

export const isSurname = (ch: string): boolean => surnames.has(ch);
export const isWordlikeSurname = (ch: string): boolean => wordlike.has(ch);

/** Last characters of places and bodies, not of names. */
export const PLACE_ENDS = new Set('市县省区镇村乡局厅部署院校社队党路街岛沟湾坝寨府');
/** Last characters of most titles. */
export const RANK_ENDS = new Set('人长员师家官手者');
export const LONGEST_FOREIGN = 8;
export const MIN_REPEATS = 3;
/** Surnames that are prepositions: 奶奶向某报称 has no 向某报. */
export const PREPOSITIONS = new Set('向于');
/** Last characters of Japanese given names of three: 雄一郎, 那津男 */
export const JAPANESE_ENDS = new Set('郎男夫雄彦子助');
/** No given name ends in these. */
export const LOCATIVE = new Set('一后前时中上下内外里间等者们日月年人式型化性');
/** Adverbs and verbs of one letter that stand behind a name and end none: 陈某又表示, 陈某指， */
export const NEVER_LAST = new Set('又指斥亦');
export const NICKNAME_HEADS = new Set('小老阿');
/** 阿基诺三世 */
export const ORDINAL = /^.?[一二三四五六七八九]世/;

/** Whether a character that no given name holds, a mark, or a word that follows names stands at `i`. */
export const isEnd = (s: string, i: number): boolean => {
  const ch = s.charAt(i);
  return !isHan(ch) || NEVER_GIVEN.has(ch) || follow.at(s, i) > 0;
};

/** Whether an adverb stands at `i`: 学生齐声喊道 */
export const isManner = (s: string, i: number): boolean => between.at(s, i) > 1;
