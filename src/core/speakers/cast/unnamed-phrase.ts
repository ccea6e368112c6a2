import type { SpeakerKind } from '../../article/article';
import { frequentVerbs } from '../text/frequent-words';
import { WordSet } from '../text/word-set';
import type { Mention } from './mention';
import type { NameBook } from './name-book';
import { speechVerbs } from './name-characters';
import { bodies, groups, meetings, places, roles, writings } from './source-words';
import { titleWords } from './title-span';
import { unnamedStart } from './unnamed-front';

const deictic = new WordSet(
  '该 上述 这份 该份 这项 该项 此项 这则 这条 这封 那家 这两家 该家 这位 这名 那位 那名 此 这个 这家 该名 该位 这两位 这两名 前述 这 本',
);

const indefinite = new WordSet('有人 有的人 有的 一些人 不少人 许多人 很多人 更多人 多数人 有关人士');

/** Whatever is counted as a person is one. */
const SOMEBODY =
  /(?<!第)[一两二三四五六几数多]\d*[名位][^，。的了着过说在是有到向对起把被]{1,7}[^，。的了着过说在是有到向对起把被冲跑走站坐拿举看听问喊笑哭抱拉带送来去回拨打]$/;

/** 拦住一名女性乘客: whom something is done to. */
const COUNTED = /^[一两几多][名位个]/;
const OUTLETS = /等(?:多家)?(?:媒体|机构|平台|网站|部门|企业|公司)$/;

const NO_NOUN =
  /[^双反绝相面针应]对[^，]{1,10}的|[，。；：！？“”…]|的时候|之后|以后|以前$|^[^的]{1,4}[到过]?了[^的了]{3,}$|[^，]{2}(?:针对|关于|可以|应该)[^，]{2}/;

const LATIN_OR_WORK = /[A-Za-z》]/;
const TWO_LATIN = /^[A-Z][A-Za-z.' -]{1,24}[和与、][A-Z][A-Za-z.' -]{1,24}$/;
const LATIN_NAME = /^[A-Za-z][A-Za-z0-9 .&'-]{0,30}$/;
const OUTLET =
  /^(?:(?![对向在于从])[\u3400-\u9fffA-Z]){0,10}《[^》]{1,20}》(?:周刊|杂志|网站|报|网|社|日报|月刊|客户端|编辑部|社评|社论)?$/;

/** Reads the phrase as a name in Latin letters, an outlet or a work in title marks. */
function readLatinOrWork(
  phrase: string,
  mention: (kind: SpeakerKind, strength: number) => Mention,
  s: string,
  start: number,
): Mention | null {
  const end = start + phrase.length;
  if (TWO_LATIN.test(phrase)) return mention('collective', 0.8);
  if (LATIN_NAME.test(phrase)) return mention('org', 0.6);
  if (OUTLET.test(phrase)) return mention('org', 0.7);
  const opening = phrase.endsWith('》') ? phrase.lastIndexOf('《') : -1;
  if (opening >= 0)
    return { kind: 'document', start: start + opening, end, name: phrase.slice(opening), strength: 0.7 };
  const latin = /[A-Za-z][A-Za-z0-9 .&'-]{1,30}$/.exec(phrase);
  return latin && bodies.before(s, start + latin.index, start) > 0
    ? { kind: 'org', start: start + latin.index, end, name: latin[0], strength: 0.7 }
    : null;
}

/** Reads [from, end) as a source without a name: a role, a group, a body, a paper. */
export function readUnnamed(s: string, from: number, end: number, book: NameBook): Mention | null {
  const whole = s.slice(from, end);
  if (indefinite.has(whole)) return { kind: 'collective', start: from, end, name: whole, strength: 0.7 };
  const inside = '中里上'.includes(s.charAt(end - 1)) && s.charAt(from - 1) !== '的';
  if (inside && writings.before(s, end - 1, from) === end - 1 - from && end - 1 > from)
    return readUnnamed(s, from, end - 1, book);
  const outlets = whole.includes('等') ? OUTLETS.exec(whole) : null;
  if (outlets && outlets.index >= 2) return readUnnamed(s, from, from + outlets.index, book);
  const start = unnamedStart(s, from, end, book);
  const phrase = s.slice(start, end);
  const verb = frequentVerbs.at(phrase, 0);
  if (verb > 0 && COUNTED.test(phrase.slice(verb))) return null;
  const pointing = deictic.at(phrase, 0);
  if (phrase.length < 2 || pointing === phrase.length || NO_NOUN.test(phrase)) return null;
  const mention = (kind: SpeakerKind, strength: number): Mention => ({
    kind,
    start,
    end,
    name: phrase,
    deictic: pointing > 0 || undefined,
    strength,
  });
  if (places.has(phrase)) return mention('org', 0.65);
  if (meetings.before(s, end, start) > 0 && phrase.length <= 24) return mention('collective', 0.8);
  const role = roles.before(s, end, start);
  const group = groups.before(s, end, start);
  const body = bodies.before(s, end, start);
  const writing = writings.before(s, end, start);
  const aside =
    /[向对][^向对]{0,8}(?:警方|记者|媒体|新闻|法院|网友|公众|本报|本刊|[日晚早时]报|周刊|《[^《》]{1,12}》)$/.exec(
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
  if (SOMEBODY.test(whole) && /^[\u3400-\u9fff“”A-Za-z0-9]+$/.test(phrase)) return mention('role', 0.7);
  const last = phrase.charAt(phrase.length - 1);
  const lastButOne = phrase.charAt(phrase.length - 2);
  if (phrase.length >= 3 && last === '方' && !'地双对各多官北南东西前后四八远我敌'.includes(lastButOne))
    return mention('org', 0.75);
  if (phrase.length >= 3 && last === '者' && !'记笔作学或前后'.includes(lastButOne))
    return mention('collective', 0.7);
  if (titleWords.before(s, end, start) > 0)
    return mention(/[两二三四五六七八九十数几]\d*[名位个]|们/.test(phrase) ? 'collective' : 'role', 0.7);
  const written = LATIN_OR_WORK.test(phrase) ? readLatinOrWork(phrase, mention, s, start) : null;
  if (written) return written;
  if (
    phrase.length >= 2 &&
    phrase.length <= 8 &&
    book.shapes.occurrences(phrase) >= 3 &&
    !speechVerbs.has(phrase) &&
    !/^\d|权限|权利|义务|情况|问题|工作/.test(phrase) &&
    /^[\u3400-\u9fffA-Za-z0-9]+$/.test(phrase)
  )
    return mention('org', book.shapes.sample.opening(phrase) >= 2 ? 0.62 : 0.55);
  if (phrase.length >= 2 && phrase.length <= 6 && /^[\u3400-\u9fffA-Za-z0-9]+$/.test(phrase))
    return mention('org', 0.3);
  return null;
}
