import { ROLE_WORDS } from '../lexicon/actors';
import { BETWEEN, PHRASE_STARTS } from '../lexicon/adverbials';
import { CLAUSE_VERBS, PAUSE_VERBS } from '../lexicon/cue-verbs';
import { HONORIFICS } from '../lexicon/titles';
import { commonVerbs, isCommonPair } from '../text/common-words';
import { WordSet } from '../text/word-set';
import type { NameBook } from './name-book';
import { isHan } from './name-shape';
import { type Mention, readNounPhrase } from './noun-phrase';
import { isProtected, kinship, skipOpeners, timeAt, titlesAfterName, titleWords } from './title-span';

const between = new WordSet(BETWEEN);
const phraseStarts = new WordSet(PHRASE_STARTS);
const pronounHeads = new WordSet('他 她 它 他们 她们 双方 两人 二人 后者 前者');
/** Predicate words that also start names of bodies. */
const keptHeads = new Set([
  '支持',
  '反对',
  '参与',
  '最后',
  '现在',
  '当时',
  '同时',
  '综合',
  '用户',
  '国际',
  '决定',
  '分析',
  '参加',
  '出席',
  '这位',
  '这名',
  '这家',
]);
const predicates = new WordSet(
  '透过 通过 会见 会晤 采访 采访了 曾 告诉 对 向 致电 邀请 联系 找到 透露 出席 参加 主持 接受 是 被 将 已 正在 表示 强调 指出 认为 称 说 与',
);
const addresses = new WordSet(HONORIFICS);
/** 朴某支持者, 朴某律师团: behind a name they make somebody else of it. */
const commonNouns = new WordSet(`${ROLE_WORDS} 支持者们 律师团 代表律师 团队 粉丝团 方面`);
const speechVerbs = new WordSet(`${CLAUSE_VERBS} ${PAUSE_VERBS}`);
const prepositions = new WordSet(
  '在 向 对 就 于 通过 接受 针对 谈到 谈及 说到 提到 出席 发表 回忆 面对 发布 发文 在接受 当 用 以 则 回应 参加 跟 与 和 同 随 结合 根据',
);
const NOT_PHRASE = /^(?:就[是要会想能有]|以为|用了|在[说想做]|对了|于是|则[是要会])/;
/** No speaker starts with these. */
const neverHeads = new WordSet(
  '那 这 当 在 把 被 让 给 从 由 于 以 因 为 随 随着 引发 引起 导致 造成 促使 迫使 致使 不 没 没有 若 只 要 能够 可以 应该 必须 需要 想 到 是 有没有 是否 什么 怎么 为什么 哪 谁 还要 希望 请 向 对 就 与 跟 和 据 接着 回头 转身 之所以 其中 由于 虽然 响应 应邀 夺得 获得 赢得 作为 为了 除了 关于 至于 经过 按 按照 依 依据 凭 凭借 叫 也 还 都 又 再 才 更 最',
);
/** A speaker may stand behind these in the same clause: 让外界质疑 */
const causatives = new WordSet('让 引发 引起 遭到 受到 有 就有 仍有 引来 招来 使得');
/** A name in front of these is part of a body's name. */
const BODY_TAIL = /^(?:方面|阵营|团队|政府|家族|办公室|竞选|工作室|基金会|一家|夫妇)/;
/** Behind a name and 家 they make another word of it. */
const HOME = /[里中族庭乡园门境电具暴教长属人]/;
const MAX_PHRASE = 60;
const MAX_BRACKET = 60;

/** Takes adverbs, times and brackets off the right end of [from, to). */
export function trimAdverbials(s: string, start: number, to: number, wholly = false): number {
  let end = to;
  const from = wholly ? start - 1 : start;
  for (;;) {
    while (end > start && (s.charAt(end - 1) === ' ' || s.charAt(end - 1) === '，')) end--;
    const word = between.before(s, end, start);
    if (word > 0 && end - word > from) {
      end -= word;
      continue;
    }
    const time = timeBefore(s, start, end);
    if (time > 0 && end - time > from) {
      end -= time;
      continue;
    }
    const manner = /[\u3400-\u9fff]{2,4}地$/.exec(s.slice(Math.max(start, end - 6), end));
    if (manner && !/(?:当|本|该|各|两|外|基|土|场|产|属|驻|营)地$/.test(manner[0])) {
      const length = between.before(s, end - 1, start);
      end -= Math.max(length + 1, 3);
      if (end <= start) return start;
      continue;
    }
    return end;
  }
}

/** An expression of time starts here, not in the middle of a number. */
function isTime(s: string, i: number): boolean {
  const before = s.charCodeAt(i - 1);
  return !(before >= 48 && before <= 57) && timeAt(s, i) > 0;
}

function timeBefore(s: string, from: number, end: number): number {
  for (let start = Math.max(from, end - 14); start < end; start++)
    if (timeAt(s, start) === end - start) return end - start;
  return 0;
}

/**
 * The speaker in front of a cue verb: reads the clause [from, to), whole when it is nothing but the speaker
 * and adverbs, else from its head up to the first word that starts a predicate.
 */
export function readSubject(s: string, from: number, to: number, book: NameBook): Mention | null {
  const start = skipOpeners(s, from, to);
  const end = trimAdverbials(s, start, to);
  if (end <= start) return null;
  const short = end - start <= MAX_PHRASE;
  const last = personBehindTitle(s, start, end, book);
  if (last) return last;
  const publisher = readPublisher(s, start, end, book);
  if (publisher) return publisher;
  if (TITLED.test(s.slice(start, end)) || SOMEBODY_WHO.test(s.slice(start, end))) {
    const titled = short ? readNounPhrase(s, start, end, book) : null;
    if (titled && titled.strength >= 0.7) return titled;
  }
  const person = isPredicateHead(s, start, book) ? null : headPerson(s, start, end, book);
  if (person) return person;
  const whole = short ? readNounPhrase(s, start, end, book) : null;
  if (
    whole?.kind === 'person' &&
    (whole.strength >= 0.9 || whole.title || s.charAt(whole.start - 1) === '的')
  )
    return whole;
  if (whole?.kind === 'document' && s.slice(start, end).includes('的')) return whole;
  const head = readHead(s, start, Math.min(end, start + MAX_PHRASE), book);
  if (head) return head;
  const caused = behindCausative(s, start, end, book);
  if (caused) return caused;
  return isPredicateHead(s, start, book) ? behindRelative(s, start, end, book) : whole;
}

/** 负责片区送货的快递员: the noun behind a clause that starts with a verb. */
function behindRelative(s: string, start: number, end: number, book: NameBook): Mention | null {
  const of = s.lastIndexOf('的', end - 3);
  if (of <= start || end - of > 20) return null;
  const mention = readNounPhrase(s, of + 1, end, book);
  return mention && mention.strength >= 0.8 && mention.kind !== 'document' ? mention : null;
}

/** 哈某在当地的媒体顾问努某: not whoever stands first, the person behind the title at the end. */
function personBehindTitle(s: string, start: number, end: number, book: NameBook): Mention | null {
  const known = book.before(s, end, start);
  const name = end - known;
  if (known < 2 || titleWords.before(s, name, start) === 0) return null;
  const before = s.slice(start, name);
  if (!before.includes('的') || /[向对同与跟和将把让请被]/.test(before)) return null;
  return readNounPhrase(s, start + before.lastIndexOf('的') + 1, end, book);
}

const PUBLISHES = /(?:发布|发表|发出|公布|刊发|推送|发(?=声明|公告|通报))(?:了)?[^的，]{0,10}$/;
/** Nothing but a name and a title of a work: 某某咨询《2012年市场报告》 */
const TITLED = /^[^《》对向在接受]*《[^《》]{2,40}》$/;
/** 一名不愿透露姓名的干部: the verb in front of 的 starts no predicate. */
const SOMEBODY_WHO =
  /^(?![^的]*(?:叫|名为|对|向))[\u3400-\u9fff]{0,8}(?:[一二两三几数多][名位个]|不愿|匿名)[^，。]{2,24}的[^，。的]{2,8}$/;

/** 以军7日发布战况通报: whoever puts the paper out. */
function readPublisher(s: string, start: number, end: number, book: NameBook): Mention | null {
  const put = PUBLISHES.exec(s.slice(start, end));
  if (!put || put.index < 2 || put.index > 30 || isPredicateHead(s, start, book)) return null;
  const verb = start + put.index;
  const before = trimAdverbials(s, start, verb);
  const mention = readHead(s, start, verb, book) ?? readNounPhrase(s, start, before, book);
  if (!mention || mention.kind === 'document') return null;
  return { ...mention, strength: Math.max(mention.strength, 0.65) };
}

/** The one whom a causative verb makes speak; nothing but adverbs follows the phrase. */
function behindCausative(s: string, start: number, end: number, book: NameBook): Mention | null {
  for (let i = end - 2; i >= Math.max(start, end - 16); i--) {
    const length = causatives.at(s, i);
    if (length === 0 || i + length >= end || isProtected(s, i, length)) continue;
    const mention = readNounPhrase(s, i + length, end, book);
    if (mention && mention.strength >= 0.6) return mention;
  }
  return null;
}

function isPredicateHead(s: string, start: number, book: NameBook): boolean {
  if (book.at(s, start) > 0 || titleWords.at(s, start) > 0) return false;
  const phrase = phraseStarts.at(s, start);
  const predicate = Math.max(phrase > 1 ? phrase : 0, neverHeads.at(s, start));
  return predicate > 0 && !keptHeads.has(s.slice(start, start + 2)) && !isProtected(s, start, predicate);
}

/** Whether nothing but adverbs and prepositional phrases stands in [from, to). */
export function isAdverbial(s: string, at: number, to: number): boolean {
  let from = skipBrackets(s, at, to);
  for (let length = -1; length !== 0 && from < to; from += Math.max(length, 0))
    length = prepositions.at(s, from) > 0 ? 0 : timeAt(s, from) || between.at(s, from);
  const end = trimAdverbials(s, from, to, true);
  return (
    end <= from ||
    (end - from <= 40 && prepositions.at(s, from) > 0 && !NOT_PHRASE.test(s.slice(from, from + 2)))
  );
}

/** The phrase at the head of a clause, up to the first word that starts a predicate. */
export function readHead(s: string, start: number, end: number, book: NameBook): Mention | null {
  const pronoun = pronounHeads.at(s, start);
  if (pronoun > 0 && s.charAt(start + pronoun) !== '的')
    return {
      kind: 'pronoun',
      start,
      end: start + pronoun,
      name: s.slice(start, start + pronoun),
      strength: 0.8,
    };
  if (isPredicateHead(s, start, book)) return null;
  const person = headPerson(s, start, end, book);
  if (person) return person;
  const latin = /[A-Za-z][A-Za-z0-9.&'-]{1,24}(?: [A-Z][A-Za-z.'-]{1,20}){0,3}/y;
  latin.lastIndex = start;
  if (
    latin.exec(s) &&
    latin.lastIndex <= end &&
    isHan(s.charAt(latin.lastIndex)) &&
    (phraseStarts.at(s, latin.lastIndex) > 0 || between.at(s, latin.lastIndex) > 0)
  )
    return { kind: 'org', start, end: latin.lastIndex, name: s.slice(start, latin.lastIndex), strength: 0.7 };
  return behindPhrase(s, start, end, book) ?? behindCommonVerb(s, start, end, book);
}

/** The phrase in front of the first adverb, preposition or time that a noun phrase stands before. */
function behindPhrase(s: string, start: number, end: number, book: NameBook): Mention | null {
  for (let i = start + 1; i < end; i++) {
    if (phraseStarts.at(s, i) === 0 && between.at(s, i) < 2 && speechVerbs.at(s, i) < 2 && !isTime(s, i))
      continue;
    if (
      isProtected(s, i, 1) ||
      cutsWord(s, i) ||
      titleWords.before(s, i + 2, start) > 2 ||
      titleWords.at(s, i) > between.at(s, i) ||
      titleWords.at(s, i) > phraseStarts.at(s, i)
    )
      continue;
    const phrase = readNounPhrase(s, start, i, book);
    if (!phrase || phrase.strength < 0.5) continue;
    const adverb = phraseStarts.at(s, i) === 0 && speechVerbs.at(s, i) < 2 && !isTime(s, i);
    if (!adverb || phrase.kind === 'person') return phrase;
    const whole = readNounPhrase(s, start, end, book);
    return whole && whole.strength >= 0.7 && whole.end === end ? whole : phrase;
  }
  return null;
}

/** Whether a one-letter adverb at `i` is a piece of a longer word: 经 in 中央经济工作会议 */
const cutsWord = (s: string, i: number): boolean =>
  '经同以对向当受用在由将'.includes(s.charAt(i)) && phraseStarts.at(s, i) < 2 && isCommonPair(s, i);

/** The phrase in front of any common verb, where it is a good one: 一些议员欢迎道歉 */
function behindCommonVerb(s: string, start: number, end: number, book: NameBook): Mention | null {
  for (let i = start + 2; i < end; i++) {
    if (commonVerbs.at(s, i) === 0 || titleWords.at(s, i) > 0 || commonNouns.at(s, i) > 0) continue;
    const phrase = readNounPhrase(s, start, i, book);
    if (phrase && phrase.strength >= 0.75) return phrase;
  }
  return null;
}

/** A known person at the head, alone or behind titles; several who speak as one are one phrase. */
function headPerson(s: string, start: number, end: number, book: NameBook): Mention | null {
  for (let i = start; i < end; i++) {
    const known = book.at(s, i) || (i === start ? book.addressed(s, i) : 0);
    if (known === 0) continue;
    let last = i + known;
    if (!standsFree(s, i, last, end, book)) return null;
    const family = readRelatives(s, i, end, book);
    if (family) return family;
    const kin = titleWords.at(s, last);
    const relative = kin > 0 ? book.at(s, last + kin) : 0;
    if (relative > 0 && last + kin + relative <= end)
      return readNounPhrase(s, start, last + kin + relative, book);
    if (s.charAt(last) === '的') {
      const called = /叫$|叫做$|名为$/.test(s.slice(Math.max(start, i - 2), i));
      if (called) return { kind: 'person', start: i, end: last, name: s.slice(i, last), strength: 0.9 };
      i = last;
      continue;
    }
    if (kin > 0 && relative === 0 && last + kin <= end && !followsName(s.slice(last, last + kin))) {
      const from = skipTitle(s, start, i);
      return { kind: 'role', start: from, end: last + kin, name: s.slice(from, last + kin), strength: 0.8 };
    }
    const follower = commonNouns.at(s, last);
    if (follower > 1 && kin === 0 && last + follower <= end) {
      const phrase = readNounPhrase(
        s,
        i,
        last + follower + (s.charAt(last + follower) === '们' ? 1 : 0),
        book,
      );
      if (phrase) return phrase;
    }
    if (BODY_TAIL.test(s.slice(last, last + 4))) return null;
    const prefix = trimmedEnd(s, i);
    const named = titleWords.before(s, prefix, start) > 0 || commonNouns.before(s, prefix, start) > 0;
    if (i > start && !named && s.charAt(i - 1) !== '的') return null;
    if (i > start && hasPredicate(s, start, prefix)) return null;
    let several = false;
    while (last < end && '、和与及'.includes(s.charAt(last)) && book.at(s, last + 1) > 0) {
      last += 1 + book.at(s, last + 1);
      several = true;
    }
    if (several) return { kind: 'collective', start: i, end: last, name: s.slice(i, last), strength: 0.8 };
    const rank = titlesAfterName.at(s, last);
    return readNounPhrase(s, start, last + (last + rank <= end ? rank : 0), book);
  }
  return null;
}

const followsName = (word: string): boolean => titlesAfterName.has(word) || addresses.has(word);

/** Length of a name and its kinship at `i`, 0 for none. */
function relativeAt(s: string, i: number, book: NameBook): number {
  const name = book.at(s, i);
  const kin = name > 1 ? kinship.at(s, i + name) : 0;
  return kin === 0 || (kin === 1 && HOME.test(s.charAt(i + name + 1))) ? 0 : name + kin;
}

/** 小花奶奶, or several who speak as one: 小花奶奶、小刚爷爷 */
function readRelatives(s: string, i: number, to: number, book: NameBook): Mention | null {
  let end = i + relativeAt(s, i, book);
  if (end === i || end > to || titleWords.at(s, end) > 0 || book.at(s, end) > 0) return null;
  let kind: Mention['kind'] = 'role';
  while (end < to && '、和与及'.includes(s.charAt(end)) && relativeAt(s, end + 1, book) > 0) {
    end += 1 + relativeAt(s, end + 1, book);
    kind = 'collective';
  }
  return { kind, start: i, end, name: s.slice(i, end), strength: 0.9 };
}

/** 学生小丽的母亲 is named from the name on when what stands in front is a title of it. */
const skipTitle = (s: string, start: number, name: number): number =>
  titleWords.before(s, name, start) > 0 ? name : start;

/** Whether a word that starts a predicate stands in front of the title: 她的家人曾透过律师王某 */
function hasPredicate(s: string, start: number, end: number): boolean {
  for (let i = start + 2; i < end - 1; i++)
    if (predicates.at(s, i) > 0 && !isProtected(s, i, 1) && titleWords.at(s, i) === 0) return true;
  return false;
}

/** The first known person of a clause who stands behind a title or 的, wherever in the clause. */
export function namedPerson(s: string, start: number, end: number, book: NameBook): Mention | null {
  for (let i = start; i < end; i++) {
    const known = book.at(s, i);
    if (known === 0) continue;
    if (s.charAt(i + known) === '的') return null;
    const behind =
      i === start || s.charAt(i - 1) === '的' || titleWords.before(s, trimmedEnd(s, i), start) > 0;
    return behind ? readNounPhrase(s, i, i + known, book) : null;
  }
  return null;
}

/** A known name may be a piece of a longer word: 恒大 in 恒大健康. */
function standsFree(s: string, from: number, end: number, limit: number, book: NameBook): boolean {
  const next = s.charAt(end);
  if (end >= limit || !isHan(next) || end - from > 2 || book.isHanName(s.slice(from, end))) return true;
  return (
    phraseStarts.at(s, end) > 0 ||
    between.at(s, end) > 0 ||
    titleWords.at(s, end) > 0 ||
    '说称等和与及的也还则都就在对向'.includes(next) ||
    timeAt(s, end) > 0
  );
}

/** The place behind brackets that start at `at`: 名字（Name） */
function skipBrackets(s: string, at: number, to: number): number {
  let from = at;
  while (from < to && s.charAt(from) === ' ') from++;
  const mark =
    s.charAt(from) === '（' ? '）' : s.charAt(from) === '[' ? ']' : s.charAt(from) === '【' ? '】' : '';
  if (!mark) return at;
  const close = s.slice(from, Math.min(to, from + MAX_BRACKET)).indexOf(mark);
  return close > 0 ? from + close + 1 : at;
}

function trimmedEnd(s: string, at: number): number {
  let end = at;
  while (s.charAt(end - 1) === ' ') end--;
  if (s.slice(end - 2, end) === '之一') end -= 2;
  if (s.charAt(end - 1) === '）') {
    const from = Math.max(0, end - MAX_BRACKET);
    const open = s.slice(from, end).lastIndexOf('（');
    if (open > 0) end = from + open;
  }
  return end;
}
