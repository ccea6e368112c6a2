import { WordSet } from '../text/word-set';
import { between, isAdverbial, phraseStarts, trimmedEnd } from './adverbials';
import type { Mention } from './mention';
import type { NameBook } from './name-book';
import { honorifics, isHan } from './name-characters';
import { readNounPhrase } from './noun-phrase';
import { followingNouns, roles } from './source-words';
import { isProtected, kinship, timeAt, titlesAfterName, titleWords } from './title-span';

const predicates = new WordSet(
  '透过 通过 会见 会晤 采访 采访了 曾 告诉 对 向 致电 邀请 联系 找到 透露 出席 参加 主持 接受 是 被 将 已 正在 表示 强调 指出 认为 称 说 与',
);

/** Characters from the head of the clause to the name, so that time stays linear. */
const FARTHEST = 120;
/** Characters between a person and the role of whoever belongs to them. */
const LONGEST_MODIFIER = 4;
/** A name in front of these is part of a body's name. */
const BODY_TAIL = /^(?:方面|阵营|团队|政府|家族|办公室|竞选|工作室|基金会|一家|夫妇)/;

/** Behind a name and 家 they make another word of it. */
const HOME = /[里中族庭乡园门境电具暴教长属人]/;

/** A known person at the head, alone or behind titles; several who speak as one are one phrase. */
export function headPerson(s: string, start: number, end: number, book: NameBook): Mention | null {
  const to = Math.min(end, start + FARTHEST);
  for (let i = start; i < to; i = book.next(s, i + 1, to)) {
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
    if (kin > 0 && s.charAt(last + kin) === '、') {
      i = last + kin;
      continue;
    }
    if (kin > 0 && relative === 0 && last + kin <= end && !followsName(s.slice(last, last + kin))) {
      const from = skipTitle(s, start, i);
      return { kind: 'role', start: from, end: last + kin, name: s.slice(from, last + kin), strength: 0.8 };
    }
    const actsFor = ACTS_FOR.test(s.slice(last, last + 3));
    const follower = actsFor ? 0 : followingNouns.at(s, last);
    if (follower > 1 && kin === 0 && last + follower <= end) {
      const phrase = readNounPhrase(
        s,
        i,
        last + follower + (s.charAt(last + follower) === '们' ? 1 : 0),
        book,
      );
      if (phrase) return phrase;
    }
    const owned = actsFor ? 0 : belongsTo(s, last, end);
    if (owned > 0) return { kind: 'role', start: i, end: owned, name: s.slice(i, owned), strength: 0.8 };
    if (BODY_TAIL.test(s.slice(last, last + 4))) return null;
    const prefix = trimmedEnd(s, i);
    const named = titleWords.before(s, prefix, start) > 0 || followingNouns.before(s, prefix, start) > 0;
    if (i > start && !named && s.charAt(i - 1) !== '的') return null;
    if (i > start && hasPredicate(s, start, prefix)) return null;
    let several = false;
    for (let next = nextOf(s, last, end, book); next > 0; next = nextOf(s, last, end, book)) {
      last = next;
      several = true;
    }
    if (several) return { kind: 'collective', start: i, end: last, name: s.slice(i, last), strength: 0.8 };
    const rank = actsFor ? 0 : titlesAfterName.at(s, last);
    return readNounPhrase(s, start, last + (last + rank <= end ? rank : 0), book);
  }
  return null;
}

/** End of the person who is joined to the one before `last`: 甲与乙, 甲与某国首相乙; 0 for none. */
function nextOf(s: string, last: number, end: number, book: NameBook): number {
  if (last >= end || !'、和与及'.includes(s.charAt(last))) return 0;
  const known = book.at(s, last + 1);
  if (known > 0) return last + 1 + known;
  for (let i = last + 3; i < Math.min(end, last + 20); i++) {
    const name = book.at(s, i);
    if (name > 0 && i + name <= end)
      return titleWords.before(s, i, last + 1) > 0 && isAdverbial(s, i + name, end) ? i + name : 0;
  }
  return 0;
}

/** 某某专车司机: whoever belongs to a person, up to the end of the role; 0 where none follows the name. */
function belongsTo(s: string, last: number, end: number): number {
  if (titlesAfterName.at(s, last) > 0 || honorifics.at(s, last) > 0) return 0;
  for (let i = last; i < Math.min(end, last + LONGEST_MODIFIER + 1); i++) {
    const role = roles.at(s, i);
    if (role > 1 && i > last) return i + role <= end && isAdverbial(s, i + role, end) ? i + role : 0;
    if (!isHan(s.charAt(i)) || phraseStarts.at(s, i) > 0 || between.at(s, i) > 0 || predicates.at(s, i) > 0)
      return 0;
  }
  return 0;
}

/** 某某代表市政府感谢: no title, he speaks for somebody. */
const ACTS_FOR = /^代表(?![说称表认指提建呼坦直在则也还的，：“])/;
const followsName = (word: string): boolean => titlesAfterName.has(word) || honorifics.has(word);

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
  const i = book.next(s, start, end);
  const last = i + book.at(s, i);
  if (i === end || s.charAt(last) === '的') return null;
  const behind = i === start || s.charAt(i - 1) === '的' || titleWords.before(s, trimmedEnd(s, i), start) > 0;
  return behind ? readNounPhrase(s, i, last, book) : null;
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
