import { frequentVerbs, isFrequentPair } from '../text/frequent-words';
import { codeUnits, hasUnit, WordSet } from '../text/word-set';
import { between, isTime, phraseStarts } from './adverbials';
import { headPerson } from './head-person';
import type { Mention } from './mention';
import type { NameBook } from './name-book';
import { isHan, speechVerbs } from './name-characters';
import { readNounPhrase } from './noun-phrase';
import { followingNouns } from './source-words';
import { isProtected, TIME_HEADS, timeAt, titleWords } from './title-span';

const pronounHeads = new WordSet('他 她 它 他们 她们 双方 两人 二人 后者 前者');

/** Predicate words that also start names of bodies. */
const keptHeads = new Set([
  '联合',
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
  '这些',
  '这两',
  '这几',
  '这份',
  '这则',
  '这群',
  '这批',
  '这对',
]);

/** First characters of everything that starts a predicate behind a phrase. */
const predicateHeads = codeUnits(
  `${phraseStarts.heads}${between.heads}${speechVerbs.heads}0123456789${TIME_HEADS}`,
);

/** No speaker starts with these. */
const neverHeads = new WordSet(
  '接到 收到 听到 看到 遇到 见到 那 这 当 在 把 被 让 给 从 由 于 以 因 为 随 随着 引发 引起 导致 造成 促使 迫使 致使 不 没 没有 若 只 要 能够 可以 应该 必须 需要 想 到 是 有没有 是否 什么 怎么 为什么 哪 谁 还要 希望 请 向 对 就 与 跟 和 据 接着 回头 转身 之所以 其中 由于 虽然 响应 应邀 夺得 获得 赢得 作为 为了 除了 关于 至于 经过 按 按照 依 依据 凭 凭借 叫 也 还 都 又 再 才 更 最',
);

export function isPredicateHead(s: string, start: number, book: NameBook): boolean {
  if (book.at(s, start) > 0 || titleWords.at(s, start) > 0) return false;
  const phrase = phraseStarts.at(s, start);
  const predicate = Math.max(phrase > 1 ? phrase : 0, neverHeads.at(s, start));
  return predicate > 0 && !keptHeads.has(s.slice(start, start + 2)) && !isProtected(s, start, predicate);
}

/** The phrase at the head of a clause, up to the first word that starts a predicate. */
export const readHead = (s: string, start: number, end: number, book: NameBook): Mention | null =>
  headPronoun(s, start) ??
  (isPredicateHead(s, start, book)
    ? null
    : (headPerson(s, start, end, book) ?? headPhrase(s, start, end, book)));

/** 他, 双方 at the head of a clause; none where it only owns what follows. */
export function headPronoun(s: string, start: number): Mention | null {
  const end = start + pronounHeads.at(s, start);
  if (end === start || s.charAt(end) === '的') return null;
  return { kind: 'pronoun', start, end, name: s.slice(start, end), strength: 0.8 };
}

const LATIN = /[A-Za-z][A-Za-z0-9.&'-]{1,24}(?: [A-Z][A-Za-z.'-]{1,20}){0,3}/y;

/** The source at the head of a clause that is no known person. */
export function headPhrase(s: string, start: number, end: number, book: NameBook): Mention | null {
  LATIN.lastIndex = start;
  const latin = LATIN.test(s) ? LATIN.lastIndex : Infinity;
  if (latin <= end && isHan(s.charAt(latin)) && (phraseStarts.at(s, latin) > 0 || between.at(s, latin) > 0))
    return { kind: 'org', start, end: latin, name: s.slice(start, latin), strength: 0.7 };
  return (
    somebodyWho(s, start, end, book) ?? behindPhrase(s, start, end, book) ?? behindVerb(s, start, end, book)
  );
}

/** 一名打了报警电话的市民在现场…: what is told of somebody in front of the noun is no predicate. */
function somebodyWho(s: string, start: number, end: number, book: NameBook): Mention | null {
  const of = COUNTED.test(s.slice(start, start + 2))
    ? s.slice(start, Math.min(end, start + 30)).indexOf('的')
    : -1;
  if (of < 3 || /[，“]/.test(s.slice(start, start + of))) return null;
  const noun = behindPhrase(s, start + of + 1, end, book);
  const isSomebody = noun?.kind === 'role' || noun?.kind === 'collective';
  return noun && isSomebody && noun.strength >= 0.75 && noun.start === start + of + 1
    ? { ...noun, kind: 'role', start, name: s.slice(start, noun.end) }
    : null;
}

/** 一位业主委员会代表: somebody, not the body alone. */
const COUNTED = /^[一两几][位名]/;

/** The phrase in front of the first adverb, preposition or time that a noun phrase stands before. */
function behindPhrase(s: string, start: number, end: number, book: NameBook): Mention | null {
  for (let i = start + 1; i < end; i++) {
    if (!hasUnit(predicateHeads, s.charCodeAt(i))) continue;
    if (phraseStarts.at(s, i) === 0 && between.at(s, i) < 2 && speechVerbs.at(s, i) < 2 && !isTime(s, i))
      continue;
    if (
      (timeAt(s, i) < 3 && isProtected(s, i, Math.max(1, phraseStarts.at(s, i)))) ||
      cutsWord(s, i) ||
      titleWords.before(s, i + 2, start) > 2 ||
      titleWords.at(s, i) > between.at(s, i) ||
      titleWords.at(s, i) > phraseStarts.at(s, i)
    )
      continue;
    const phrase = readNounPhrase(s, start, i, book);
    if (!phrase || phrase.strength < 0.5 || (phrase.kind === 'org' && COUNTED.test(phrase.name))) continue;
    const adverb = phraseStarts.at(s, i) === 0 && speechVerbs.at(s, i) < 2 && !isTime(s, i);
    if (!adverb || phrase.kind === 'person') return phrase;
    const whole = readNounPhrase(s, start, end, book);
    return whole && whole.strength >= 0.7 && whole.end === end ? whole : phrase;
  }
  return null;
}

/** Whether a one-letter adverb at `i` is a piece of a longer word: 经 in 中央经济工作会议 */
const cutsWord = (s: string, i: number): boolean =>
  ('经同以对向当受用在由将'.includes(s.charAt(i)) &&
    phraseStarts.at(s, i) < 2 &&
    between.at(s, i) < 2 &&
    isFrequentPair(s, i)) ||
  (s.startsWith('面对', i) && s.charAt(i - 1) === '方');

/** The phrase in front of any common verb, where it is a good one: 一些议员欢迎道歉 */
function behindVerb(s: string, start: number, end: number, book: NameBook): Mention | null {
  for (let i = start + 2; i < end; i++) {
    if (
      frequentVerbs.at(s, i) === 0 ||
      titleWords.at(s, i) > 0 ||
      followingNouns.at(s, i) > 0 ||
      cutsWord(s, i)
    )
      continue;
    const phrase = readNounPhrase(s, start, i, book);
    if (phrase && phrase.strength >= 0.75) return phrase;
  }
  return null;
}
