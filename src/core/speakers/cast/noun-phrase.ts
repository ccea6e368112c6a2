import type { SpeakerKind } from '../../article/article';
import { DOCUMENT_WORDS, GROUP_WORDS, MEETING_WORDS, ORG_WORDS, ROLE_WORDS } from '../lexicon/actors';
import { FOREIGN_PLACES, PLACES } from '../lexicon/places';
import { HONORIFICS } from '../lexicon/titles';
import { commonVerbs, isCommonPair } from '../text/common-words';
import type { Span } from '../text/passage';
import { WordSet } from '../text/word-set';
import type { NameBook } from './name-book';
import { isHan, isWordlikeSurname, RANK_ENDS } from './name-shape';
import { kinship, titlesAfterName, titleWords } from './title-span';

const roles = new WordSet(ROLE_WORDS);
const groups = new WordSet(GROUP_WORDS);
const bodies = new WordSet(ORG_WORDS);
const writings = new WordSet(DOCUMENT_WORDS);
const meetings = new WordSet(MEETING_WORDS);
const addresses = new WordSet(HONORIFICS);
const pronouns = new WordSet(
  '他 她 它 他们 她们 它们 其 自己 本人 我 我们 后者 前者 对方 双方 两人 二人 二者 三人 两者 俩人 两位 彼此 该 此人 咱们 你 你们 他本人 她本人 他俩 她俩',
);
const deictic = new WordSet(
  '该 上述 这份 该份 这项 该项 此项 这则 这条 这封 那家 这两家 该家 这位 这名 那位 那名 此 这个 这家 该名 该位 这两位 这两名 前述 这些 这 本',
);
const places = new WordSet(`${PLACES} ${FOREIGN_PLACES}`);
const indefinite = new WordSet('有人 有的人 有的 一些人 不少人 许多人 很多人 更多人 多数人 有关人士');
const quantifiers = new WordSet(
  '有 部分 一部分 个别 有部分 一些 有些 不少 许多 很多 大量 更多的 还有 也有 另有 有的 某些 众多 大批 更多 有位 有名 有个 就有 仍有 都有 也有不少 有一些 有许多 有很多',
);

/** What stands for a source in the text, not yet tied to a speaker. */
export interface Mention {
  kind: SpeakerKind | 'pronoun';
  /** Place of the naming part in the passage. */
  start: number;
  end: number;
  /** In folded form: the name, the phrase or the pronoun. */
  name: string;
  title?: Span;
  /** 该, 上述, 这位: it refers back. */
  deictic?: boolean;
  /** How well the form speaks for it, 0–1. */
  strength: number;
}

/** 该校多名学生, 获大批网民: the number of a group is no part of its name. */
const MANY =
  /^(?:[\u3400-\u9fffA-Za-z0-9]{0,20}?)(?:(?:数|好|十)?(?:多|几|数|上百|数百|上千|数千|数十|几十|逾百|近百|十余|百余)(?:名|位|家|则|所|个|张|份)|\d+多?(?:名|位)|大批|大量|众多)/;

/** Whatever is counted as a person is one. */
const SOMEBODY = /(?<!第)[一两二三四五六几数多]\d*[名位][^，。的了着过说在是有到向对起把被]{2,8}$/;
const WHILE = /^[\u3400-\u9fff]{1,6}(?:时|后|之后|以后)(?=[\u3400-\u9fff]{2})/;

/** Verbs that make what stands before 的 a clause. */
const RELATIVE =
  /在.+|[了过着]|公布|发布|发表|下发|印发|出具|提供|乘坐|参加|参与|接受|采访|来自|从事|负责|看到|购买|使用|目睹|围观|路过|赶来|赶到|居住|工作|生活|经营|办理|排队|等候|受访|获奖|遇难|受伤|被困|住在|家住|名为|叫[^的]{2,4}$|姓[^名的]$|关注|喜欢|正在|刚刚|带|贴出|展示|晒出|披露|透露|拍摄|流传|写/;
const NO_NOUN = /[，。；：！？“”…]|的时候|之后|以后|以前$/;

/** Reads exactly [from, to) of a folded text as the name or phrase of a source; null where it is none. */
export function readNounPhrase(s: string, from: number, to: number, book: NameBook): Mention | null {
  if (to - from > 120) return null;
  let start = from;
  let end = to;
  while (start < end && ' ▲■●◆◎△▶·、的@\n'.includes(s.charAt(start))) start++;
  const possessive = /^其[^他它余实中次]/.test(s.slice(start, start + 2)) && end - start > 2;
  if (possessive) start++;
  while (end > start && ' 、'.includes(s.charAt(end - 1))) end--;
  end = trimBrackets(s, start, end);
  if (end <= start || end - start > 60) return null;
  const phrase = s.slice(start, end);
  const described = /的([他她])$/.exec(phrase)?.[1];
  if (described) return { kind: 'pronoun', start: end - 1, end, name: described, strength: 0.9 };
  if (pronouns.has(phrase)) return { kind: 'pronoun', start, end, name: phrase, strength: 0.9 };
  const person = readPerson(s, start, end, book);
  if (person) return person;
  const common = readCommon(s, start, end, book);
  return common && common.strength >= 0.6 ? common : (readNameAtEnd(s, start, end, book) ?? common);
}

/** No title has these in it. */
const NO_TITLE =
  /[向在对就被将把让给着了过看到与为她他它你我们这那很都也不没要会能是和及从]|[^\u3400-\u9fffA-Z）”》]$/;

function holdsPerson(s: string, start: number, end: number, book: NameBook): boolean {
  for (let i = start; i < end; i++) if (book.at(s, i) > 1) return true;
  return false;
}

/** 团购达人于某某: what looks like a name behind words that are no known title. */
function readNameAtEnd(s: string, start: number, end: number, book: NameBook): Mention | null {
  if (holdsPerson(s, start, end, book)) return null;
  const long = [5, 4].find((n) => end - n > start && book.shapes.longSurname(s, end - n) > 0) ?? 0;
  const lengths = [book.shapes.foreignBefore(s, end, start), long, 3, 2];
  for (const [k, length] of lengths.entries()) {
    const nameStart = end - length;
    if (length < 2 || nameStart < start + 2 || NO_TITLE.test(s.slice(start, nameStart))) continue;
    const isName = k === 0 || book.shapes.chinese(s, nameStart) === end;
    const suspects = RANK_ENDS.has(s.charAt(nameStart - 1))
      ? [nameStart - 1, nameStart]
      : [nameStart - 1, nameStart, end - 2];
    const cutsWord = suspects.some((at) => isCommonPair(s, at));
    if (!isName || cutsWord || isCommonWord(s, nameStart, end) || titleWords.before(s, end, nameStart) > 0)
      continue;
    return {
      kind: 'person',
      start: nameStart,
      end,
      name: s.slice(nameStart, end),
      title: { start, end: nameStart },
      strength: 0.65,
    };
  }
  return null;
}

function trimBrackets(s: string, start: number, to: number): number {
  let end = to;
  for (let n = 0; n < 3; n++) {
    const last = s.charAt(end - 1);
    const mark = last === '）' ? '（' : last === ']' ? '[' : last === '】' ? '【' : '';
    if (!mark) return end;
    const open = s.slice(start, end).lastIndexOf(mark);
    if (open <= 0) return end;
    end = start + open;
    while (s.charAt(end - 1) === ' ') end--;
  }
  return end;
}

function readPerson(s: string, start: number, end: number, book: NameBook): Mention | null {
  const person = (from: number, to: number, strength: number, title?: Span): Mention => ({
    kind: 'person',
    start: from,
    end: to,
    name: s.slice(from, to),
    title,
    strength,
  });
  const kin = kinship.before(s, end, start);
  if (kin > 0 && book.before(s, end - kin, start) === end - kin - start && end - kin - start > 1)
    return { kind: 'role', start, end, name: s.slice(start, end), strength: 0.9 };
  const known = places.has(s.slice(start, end)) ? 0 : book.before(s, end, start);
  if (known > 0) {
    const nameStart = end - known;
    const prefix = s.slice(start, nameStart).trim();
    if (prefix === '') return person(nameStart, end, 1);
    if (titleWords.before(s, start + s.slice(start, nameStart).trimEnd().length, start) > 0)
      return person(nameStart, end, 1, { start, end: nameStart });
    if (/[）的]$/.test(prefix) || prefix.length > 1) return person(nameStart, end, 0.8);
  }
  const after = titlesAfterName.before(s, end, start);
  if (after > 0 && end - after > start) {
    const inner = readPerson(s, start, end - after, book);
    if (inner && inner.kind === 'person' && inner.strength >= 0.9 && inner.end === end - after)
      return { ...inner, title: inner.title ?? { start: end - after, end } };
  }
  if (after > 0) {
    if (end - after - start >= 2 && book.shapes.foreign(s.slice(0, end - after), start) === end - after)
      return person(start, end - after, 0.8, { start: end - after, end });
    for (const length of [3, 2]) {
      const nameStart = end - after - length;
      if (nameStart < start || book.shapes.chinese(s.slice(0, end - after), nameStart) !== end - after)
        continue;
      const begins =
        nameStart === start || s.charAt(nameStart - 1) === '的' || bodies.before(s, nameStart, start) > 0;
      if (begins || !(isCommonPair(s, nameStart - 1) || isWordlikeSurname(s.charAt(nameStart))))
        return person(nameStart, end - after, 0.85, { start: end - after, end });
    }
  }
  const address = addresses.before(s, end, start);
  for (const family of address > 0 ? [1, 2] : []) {
    const nameStart = end - address - family;
    if (nameStart < start || book.addressed(s, nameStart) !== end - nameStart) continue;
    const titleEnd = titleWords.before(s, nameStart, start) > 0 ? nameStart : 0;
    if (nameStart === start || titleEnd > 0 || '的）'.includes(s.charAt(nameStart - 1)))
      return person(nameStart, end, 0.9, titleEnd > 0 ? { start, end: titleEnd } : undefined);
  }
  const addressed = address > 0 ? book.before(s, end - address, start) : 0;
  if (addressed > 1) return person(end - address - addressed, end - address, 0.9);
  if (end - start <= 5 && book.shortForm(s.slice(start, end))) return person(start, end, 0.85);
  const split = splitTitle(s, start, end, book);
  if (split) return person(split.nameStart, end, 0.9, { start, end: split.titleEnd });
  const shaped = book.shapes.chinese(s, start);
  if (shaped === end && end - start <= 4 && !isCommonWord(s, start, end)) return person(start, end, 0.6);
  if (!places.has(s.slice(start, end)) && book.shapes.foreign(s, start) === end && isHan(s.charAt(start)))
    return person(start, end, 0.5);
  return null;
}

/** The last title word after which only a name's shape is left. */
function splitTitle(s: string, start: number, end: number, book: NameBook) {
  for (let at = end - 2; at > start; at--) {
    let titleEnd = at;
    while (titleEnd > start && s.charAt(titleEnd - 1) === ' ') titleEnd--;
    if (s.charAt(titleEnd - 1) === '）') titleEnd = trimBrackets(s, start, titleEnd);
    if (titleWords.before(s, titleEnd, start) === 0) continue;
    if (roles.at(s, at) > 0 || titleWords.at(s, at) === end - at) continue;
    if (book.nameEnd(s, at) === end) return { nameStart: at, titleEnd };
    const unlike = roles.before(s, titleEnd, start) > 0 || isCommonWord(s, at, end);
    if ((!unlike || book.shapes.occurrences(s.slice(at, end)) >= 3) && book.shapes.bounded(s, at) === end)
      return { nameStart: at, titleEnd };
  }
  return null;
}

/** 一位在车间忙碌的工人, 看过片子的观众: the noun behind a relative clause; an owner (王某的律师) stays. */
function behindClause(s: string, start: number, end: number): number {
  const of = start + s.slice(start, end - 1).lastIndexOf('的');
  if (of <= start + 1) return start;
  const noun = s.slice(of + 1, end);
  if (noun.length < 2 || noun === '人士' || noun.length > 12) return start;
  const modifier = s.slice(start, of);
  if (/^(?:[\u3400-\u9fff]{2,8})?一[名位个]/.test(modifier) && !noun.endsWith('业内人士')) return start;
  return (RELATIVE.test(modifier) || commonVerbs.at(s, start) > 0) && !/不愿|不具名|匿名|接近/.test(modifier)
    ? of + 1
    : start;
}

function isCommonWord(s: string, start: number, end: number): boolean {
  return [roles, groups, bodies, writings, meetings].some((set) => set.before(s, end, start) > 0);
}

/** 某公司方面: a body that the text also names without 方面; of places and persons it is part of the name. */
function phraseSide(s: string, start: number, end: number, book: NameBook): Mention | null {
  const name = s.slice(start, end - 2);
  if (s.slice(end - 2, end) !== '方面' || name.length < 2 || places.has(name) || book.has(name)) return null;
  if (bodies.before(s, end - 2, start) === 0 && book.shapes.occurrences(name) < 3) return null;
  return { kind: 'org', start, end: end - 2, name, strength: 0.8 };
}

function readCommon(s: string, from: number, end: number, book: NameBook): Mention | null {
  let start = from;
  if (indefinite.has(s.slice(from, end)))
    return { kind: 'collective', start: from, end, name: s.slice(from, end), strength: 0.7 };
  const owner = /^(?:[他她它]们?的|其)(?=[\u3400-\u9fff]{2})/.exec(s.slice(start, start + 6));
  if (owner) start += owner[0].length;
  const outlets = /等(?:多家)?(?:媒体|机构|平台|网站|部门|企业|公司)$/.exec(s.slice(start, end));
  if (outlets && outlets.index >= 2) return readCommon(s, start, start + outlets.index, book);
  const side = phraseSide(s, start, end, book);
  if (side) return side;
  const percent = /^(?:约|近|超)?\d[\d.]*[%％]的?/.exec(s.slice(start, start + 12));
  if (percent) start += percent[0].length;
  const many = MANY.exec(s.slice(start, Math.min(end - 2, start + 28)));
  if (many) start += many[0].length;
  const quantifier = quantifiers.at(s, start);
  if (quantifier > 0 && start + quantifier < end && !/^有关/.test(s.slice(start, start + 2)))
    start += quantifier;
  const during = roles.before(s, end, start) > 0 ? WHILE.exec(s.slice(start, end - 1)) : null;
  if (during) start += during[0].length;
  start = behindClause(s, start, end);
  const space = s.slice(start, end).lastIndexOf(' ');
  if (space > 0 && /(?:方|商|公司|机构|平台|媒体)$/.test(s.slice(start, start + space))) start += space + 1;
  const phrase = s.slice(start, end);
  if (NO_NOUN.test(phrase)) return null;
  const referring = deictic.at(s, start) > 0 && start + deictic.at(s, start) < end;
  const mention = (kind: SpeakerKind, strength: number): Mention => ({
    kind,
    start,
    end,
    name: phrase,
    deictic: referring || undefined,
    strength,
  });
  if (places.has(phrase)) return mention('org', 0.65);
  if (meetings.before(s, end, start) > 0 && phrase.length <= 24) return mention('collective', 0.8);
  const role = roles.before(s, end, start);
  const group = groups.before(s, end, start);
  const body = bodies.before(s, end, start);
  const writing = writings.before(s, end, start);
  const aside = /[向对][^向对]{0,8}(?:警方|记者|媒体|新闻|法院|网友|公众|本报|本刊|[日晚早时]报|周刊)$/.exec(
    phrase,
  );
  if (aside && aside.index >= 2 && !/公[向对]|[绝相反面针]对/.test(phrase))
    return { ...mention('org', 0.55), end: start + aside.index, name: phrase.slice(0, aside.index) };
  const longest = Math.max(role, group, body, writing);
  if (longest > 0) {
    if (longest === role) return mention('role', 0.8);
    if (longest === group) return mention('collective', 0.8);
    if (longest === body) return mention('org', 0.8);
    return mention('document', 0.7);
  }
  if (SOMEBODY.test(s.slice(from, end)) && /^[\u3400-\u9fff“”A-Za-z0-9]+$/.test(phrase))
    return mention('role', 0.7);
  if (/[^地双对各多官北南东西前后四八远我敌]方$/.test(phrase) && phrase.length >= 3)
    return mention('org', 0.75);
  if (/[^记笔作学或前后]者$/.test(phrase) && phrase.length >= 3) return mention('collective', 0.7);
  if (titleWords.before(s, end, start) > 0)
    return mention(/[两二三四五六七八九十数几]\d*[名位个]|们/.test(phrase) ? 'collective' : 'role', 0.7);
  if (/^[A-Z][A-Za-z.' -]{1,24}[和与、][A-Z][A-Za-z.' -]{1,24}$/.test(phrase))
    return mention('collective', 0.8);
  if (/^[A-Za-z][A-Za-z0-9 .&'-]{0,30}$/.test(phrase)) return mention('org', 0.6);
  if (
    /^(?:(?![对向在于从])[\u3400-\u9fffA-Z]){0,10}《[^》]{1,20}》(?:周刊|杂志|网站|报|网|社|日报|月刊|客户端|编辑部|社评|社论)?$/.test(
      phrase,
    )
  )
    return mention('org', 0.7);
  const opening = phrase.endsWith('》') ? phrase.lastIndexOf('《') : -1;
  if (opening >= 0)
    return { kind: 'document', start: start + opening, end, name: phrase.slice(opening), strength: 0.7 };
  const latin = /[A-Za-z][A-Za-z0-9 .&'-]{1,30}$/.exec(phrase);
  if (latin && bodies.before(s, start + latin.index, start) > 0)
    return { kind: 'org', start: start + latin.index, end, name: latin[0], strength: 0.7 };
  if (
    phrase.length >= 2 &&
    phrase.length <= 8 &&
    book.shapes.occurrences(phrase) >= 3 &&
    !/^\d|权限|权利|义务|情况|问题|工作/.test(phrase) &&
    /^[\u3400-\u9fffA-Za-z0-9]+$/.test(phrase)
  )
    return mention('org', 0.55);
  if (phrase.length >= 2 && phrase.length <= 6 && /^[\u3400-\u9fffA-Za-z0-9]+$/.test(phrase))
    return mention('org', 0.3);
  return null;
}
