import { isAdverbial } from '../cast/adverbials';
import type { Mention } from '../cast/mention';
import type { NameBook } from '../cast/name-book';
import { readNounPhrase } from '../cast/noun-phrase';
import { readSubject } from '../cast/subject';
import { skipOpeners } from '../cast/title-span';
import { ACT_NOUNS } from '../lexicon/act-nouns';
import type { Passage } from '../text/passage';
import { WordSet } from '../text/word-set';
import type { Cue, Place } from './cue';
import { earlierSubject } from './earlier-subject';

const actNouns = new WordSet(ACT_NOUNS);
const NO_SPEAKER =
  /^[\s▲]*(?:图注|图为|图说|图片说明|资料图|资料图片|原标题|来源|编者按|注|附|提示|链接|标题|副标题|时间|地点|微信|微博)$/;

/** 在X看来，…, 在X眼里，… */
export function viewCue({ s }: Passage, i: number, clause: number, book: NameBook): Cue | null {
  const verb = s.slice(i, i + 2);
  if (verb !== '看来' && verb !== '眼里' && verb !== '眼中' && verb !== '口中') return null;
  const mark = s.charAt(i + 2);
  if (mark !== '，' && mark !== '：' && mark !== '“') return null;
  const at = clause + s.slice(clause, Math.min(i, clause + 7)).indexOf('在');
  if (at < clause) return null;
  const mention = readNounPhrase(s, at + 1, s.charAt(i - 1) === '的' ? i - 1 : i, book);
  if (
    !mention ||
    mention.strength < 0.5 ||
    /^(?:外界|人们|世人|大家|众人|我|我们|笔者|你|你们)$/.test(mention.name)
  )
    return null;
  if (verb !== '看来' && mention.kind !== 'pronoun' && mention.kind !== 'person' && mark === '，')
    return null;
  const pause = mark === '，' ? 'comma' : mark === '：' ? 'colon' : 'quote';
  const content = mark === '“' ? i + 2 : i + 3;
  return {
    lead: clause,
    verbStart: i,
    verbEnd: i + 2,
    verb,
    content,
    pause,
    mention,
    afterQuote: false,
    form: 'view',
    strength: mention.strength,
  };
}

const NICKNAMED = /(?:网友|网民|博主|用户|读者|粉丝|楼主|版主|作者|主播|微博)$/;

const CALLED = /(?:名为|网名|叫|叫做|自称|昵称|ID为|ID)(?:是|为)?$/;
const NICKNAMED_BEHIND = /^的[\u3400-\u9fff]{0,4}(?:网友|网民|博主|用户|读者|粉丝|楼主|作者|主播)/;

/** 网友“某某”说, 名为“某某”的网友说: a name in quote marks behind a calling. */
export function quotedNickname(s: string, clause: number, i: number): Mention | null {
  const close = clause - 1;
  if (s.charAt(close) !== '”' || i - clause > 14) return null;
  const open = s.lastIndexOf('“', close);
  if (open < 0 || close - open < 2 || close - open > 16) return null;
  const before = s.slice(Math.max(0, open - 8), open);
  const behind = CALLED.test(before) ? NICKNAMED_BEHIND.exec(s.slice(clause, i)) : null;
  if (!(behind || NICKNAMED.test(before)) || !isAdverbial(s, clause + (behind?.[0].length ?? 0), i))
    return null;
  const titleStart = open - (/[\u3400-\u9fff]+$/.exec(before)?.[0].length ?? 0);
  return {
    kind: 'person',
    start: open + 1,
    end: close,
    name: s.slice(open + 1, close),
    title: behind ? undefined : { start: titleStart, end: open },
    strength: 0.9,
  };
}

/** 有报道称, 但也有分析认为, 通报指出: the noun is the speaker itself. */
const HEADLESS =
  /^ *(?:但|而|不过)?(?:此前|曾|也|还|又|另|更)?(?:有|有的|有些|一些|该|据)?(报道|声明|公告|通报|评论|通知|分析)(?:也|还|则)?$/;

/** The noun that the clause up to the verb consists of, or that the verb of `length` is but for its tail. */
export function headlessDocument(
  s: string,
  clause: number,
  i: number,
  length: number,
  tail: number,
): Mention | null {
  if (i - clause > LONGEST_HEADLESS) return null;
  const noun = HEADLESS.exec(s.slice(clause, tail > 0 ? i + length : i))?.[1];
  if (!noun) return null;
  const start = clause + s.slice(clause, i + length).indexOf(noun);
  return { kind: 'document', start, end: start + noun.length, name: noun, strength: 0.6 };
}

const LONGEST_HEADLESS = 10;

const SHOWS = new Set(['显示', '载明', '注明', '写着', '写明']);
const SHOWN =
  /(?:提供|出具|出示|发布|公布|展示|公开|发来|晒出|张贴|提交|收到|签订|签署)的([\u3400-\u9fffA-Za-z0-9《》“”]{2,16}?)[上中里内]?[均也还]?$/;

/** 住户某女士提供的验收表上显示: the paper says it, not whoever has handed it over. */
export function shownPaper(
  s: string,
  clause: number,
  i: number,
  verb: string,
  book: NameBook,
): Mention | null {
  const paper = SHOWS.has(verb) ? SHOWN.exec(s.slice(Math.max(clause, i - 40), i))?.[1] : undefined;
  if (!paper) return null;
  const start = s.lastIndexOf(paper, i);
  const known = readNounPhrase(s, start, start + paper.length, book);
  return known?.kind === 'document'
    ? known
    : { kind: 'document', start, end: start + paper.length, name: paper, strength: 0.7 };
}

const QUOTED_SOURCE =
  /(?:援引|引述|转引|(?<=[社报台网刊媒》])引用)(.{2,24}?)的?(?:话|说法|观点|消息|分析|报道|表态|声明|言论|评论)?$/;

/** 媒体援引X的话说，…: not the outlet, X speaks. */
export function quotedSource(s: string, clause: number, i: number, book: NameBook): Mention | null {
  const from = Math.max(clause, i - 40);
  const source = QUOTED_SOURCE.exec(s.slice(from, i));
  if (!source?.[1]) return null;
  const start = from + source.index + 2;
  const mention = readNounPhrase(s, start, start + source[1].length, book);
  return mention && mention.strength >= 0.5 ? mention : null;
}

/** 表示不会上诉：“…” says something in front of the colon, 直言这个结果：“…” only names it. */
const CLAUSAL = /[是会将能要不很没还更已可应想让被把得了]|自己|需要|可能/;
const TELLS =
  /(?:解释|回应|答复|说明|评价|表态|点评|总结|感慨|感叹|苦水|如下|建议|提问|发问|追问|疑问)(?:[了道][^，]{0,8})?$/;

const STIRRED =
  /(?:引来|引发|引起|招来|遭到|遭|受到|获得|被|令|让)了?(?:不少|众多|大批|许多|很多|一众|广大)?([^，。；：“”]{2,10}?)(?:们)?(?:的)?(?:纷纷|一片)?(?:热议|围观|吐槽|质疑|批评|嘲讽|调侃|点赞|好评|感叹|感慨|留言|评论|议论|讨论|追问|抗议|不满|疑惑|好奇|担忧)$/;

/** …引来网友热议：“…”: whoever was stirred speaks. */
function stirred(s: string, clause: number, i: number, book: NameBook): Mention | null {
  const found = STIRRED.exec(s.slice(Math.max(clause, i - 40), i));
  if (!found?.[1]) return null;
  const start = Math.max(clause, i - 40) + found.index + found[0].indexOf(found[1]);
  const mention = readNounPhrase(s, start, start + found[1].length, book);
  return mention && mention.strength >= 0.6 ? mention : null;
}

/** A colon that no speech verb stands before: 亮亮很恼火：“…”, 作了解释：… */
export function colonCue(
  { passage, clause, sentence, previous }: Place,
  i: number,
  book: NameBook,
): Cue | null {
  if (previous && previous.content >= i && previous.pause === 'colon') return null;
  const { s } = passage;
  let content = i + 1;
  while (s.charAt(content) === ' ') content++;
  const quoted = s.charAt(content) === '“';
  const label = clause === passage.body && readNounPhrase(s, clause, i, book);
  if (NO_SPEAKER.test(s.slice(clause, i))) return null;
  const labelled = label && label.kind === 'person' && label.strength >= 0.9 && i - clause <= 40;
  const tells = TELLS.test(s.slice(Math.max(clause, i - 12), i));
  if (!quoted && !labelled && !tells) return null;
  const whole = stirred(s, clause, i, book) ?? readSubject(s, clause, i, book);
  const isObject = whole?.kind === 'document' && whole.end === i && whole.start > skipOpeners(s, clause, i);
  const own = whole && whole.strength >= 0.6 && !isObject ? whole : null;
  const within =
    previous &&
    previous.lead >= sentence &&
    previous.pause !== 'end' &&
    (previous.content < clause || (previous.content < i && CLAUSAL.test(s.slice(previous.content, i))));
  if (within && !(own && previous.content < clause && tells)) return null;
  const mention = own ?? earlierSubject(s, sentence, clause, book);
  if (!mention && !quoted) return null;
  return {
    lead: clause,
    verbStart: i,
    verbEnd: i + 1,
    verb: '：',
    content,
    pause: 'colon',
    mention,
    afterQuote: false,
    form: labelled && !quoted ? 'label' : 'colon',
    strength: labelled ? 0.9 : mention ? 0.7 : 0.5,
  };
}

/** 对…表示欢迎, 向…表示感谢: the act is the statement, from the preposition to the noun. */
export function readAct(
  { passage: { s }, clause, sentence }: Place,
  verb: number,
  verbEnd: number,
  book: NameBook,
): Pick<Cue, 'lead' | 'content' | 'contentEnd' | 'mention' | 'form' | 'strength' | 'pause'> | null {
  if (!s.startsWith('表示', verb)) return null;
  let end = verbEnd;
  while (end < s.length && end < verbEnd + 16 && !'，。；！？、“'.includes(s.charAt(end))) end++;
  if (actNouns.before(s, end, verbEnd) === 0) return null;
  let start = clause;
  while (start < verb && s.charAt(start) !== '向' && s.charAt(start) !== '对') start++;
  if (start >= verb - 2) return null;
  const mention = readSubject(s, clause, start, book) ?? earlierSubject(s, sentence, clause, book);
  if (!mention || mention.strength < 0.5) return null;
  return {
    lead: clause,
    content: start,
    contentEnd: end,
    mention,
    form: 'act',
    strength: mention.strength,
    pause: 'none',
  };
}
