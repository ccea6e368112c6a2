import type { SpeakerKind } from '../../article/article';
import { CLAUSE_VERBS, PAUSE_VERBS } from '../lexicon/cue-verbs';
import { frequentVerbs } from '../text/frequent-words';
import { WordSet } from '../text/word-set';
import type { Mention } from './mention';
import type { NameBook } from './name-book';
import { behindSort } from './shortest-phrase';
import { bodies, groups, meetings, places, roles, writings } from './source-words';
import { titleWords } from './title-span';

const deictic = new WordSet(
  '该 上述 这份 该份 这项 该项 此项 这则 这条 这封 那家 这两家 该家 这位 这名 那位 那名 此 这个 这家 该名 该位 这两位 这两名 前述 这 本',
);

const indefinite = new WordSet('有人 有的人 有的 一些人 不少人 许多人 很多人 更多人 多数人 有关人士');

const quantifiers = new WordSet(
  '这些 这群 这批 有 部分 一部分 个别 有部分 一些 有些 不少 许多 很多 大量 更多的 还有 也有 另有 有的 某些 众多 大批 更多 有位 有名 有个 就有 仍有 都有 也有不少 有一些 有许多 有很多',
);

/** 该校多名学生, 获大批网民: the number of a group is no part of its name. */
const MANY =
  /(?:(?:数|好|十)?(?:多|几|数|上百|数百|上千|数千|数十|几十|逾百|近百|十余|百余)(?:名|位|家|则|所|个|张|份)|(?:[2-9]|\d{2,})多?(?:名|位))|大批|大量|众多/;

const PLAIN = /^[\u3400-\u9fffA-Za-z0-9]*$/;
/** Whatever is counted as a person is one. */
const SOMEBODY =
  /(?<!第)[一两二三四五六几数多]\d*[名位][^，。的了着过说在是有到向对起把被]{1,7}[^，。的了着过说在是有到向对起把被冲跑走站坐拿举看听问喊笑哭抱拉带送来去回拨打]$/;

/** 拦住一名女性乘客: whom something is done to. */
const COUNTED = /^[一两几多][名位个]/;
const WHILE = /^[\u3400-\u9fff]{1,6}(?:时|后|之后|以后)(?=[\u3400-\u9fff]{2})/;

/** Verbs that make what stands before 的 a clause. */
const RELATIVE =
  /在.+|[了过着]|公布|发布|发表|下发|印发|出具|提供|乘坐|参加|参与|接受|采访|来自|从事|负责|看到|购买|使用|目睹|围观|路过|赶来|赶到|居住|工作|生活|经营|办理|排队|等候|受访|获奖|遇难|受伤|被困|住在|家住|名为|叫[^的]{2,4}$|姓[^名的]$|关注|喜欢|正在|刚刚|带|贴出|展示|晒出|披露|透露|拍摄|流传|写/;

const speechVerbs = new WordSet(`${CLAUSE_VERBS} ${PAUSE_VERBS}`);

/** 此次会议的, 这所学校的, 2018年度, 某社电: what the text says in passing of a source that has its own name. */
const PASSING =
  /^(?:[这此](?![里些])(?:所|家|个|次|项|起)?[\u3400-\u9fff]{1,6}的(?=[\u3400-\u9fff]{2})|\d{4}年度(?=[\u3400-\u9fff]{2})|[\u3400-\u9fff]{2,4}[社报网]电(?=[\u3400-\u9fff]{3}))/;

const NO_NOUN =
  /[^双反绝相面针应]对[^，]{1,10}的|[，。；：！？“”…]|的时候|之后|以后|以前$|^[^的]{1,4}[到过]?了[^的了]{3,}$|[^，]{2}(?:针对|关于|可以|应该)[^，]{2}/;

/** 一位在车间忙碌的工人, 看过片子的观众: the noun behind a relative clause; an owner (王某的律师) stays. */
function behindClause(s: string, start: number, end: number): number {
  const of = start + s.slice(start, end - 1).lastIndexOf('的');
  if (of <= start + 1) return start;
  const noun = s.slice(of + 1, end);
  if (noun.length < 2 || noun === '人士' || noun.length > 12) return start;
  const modifier = s.slice(start, of);
  if (/^(?:[\u3400-\u9fff]{2,8})?一[名位个]/.test(modifier) && !noun.endsWith('业内人士')) return start;
  return (RELATIVE.test(modifier) || frequentVerbs.at(s, start) > 0) &&
    !/不愿|不具名|匿名|接近/.test(modifier)
    ? of + 1
    : start;
}

/** Reads [from, end) as a source without a name: a role, a group, a body, a paper. */
export function readUnnamed(s: string, from: number, end: number, book: NameBook): Mention | null {
  let start = from;
  if (indefinite.has(s.slice(from, end)))
    return { kind: 'collective', start: from, end, name: s.slice(from, end), strength: 0.7 };
  const owner = /^(?:[他她它]们?的|其)(?=[\u3400-\u9fff]{2})/.exec(s.slice(start, start + 6));
  if (owner) start += owner[0].length;
  const inside = '中里上'.includes(s.charAt(end - 1)) && s.charAt(from - 1) !== '的';
  if (inside && writings.before(s, end - 1, from) === end - 1 - from && end - 1 > from)
    return readUnnamed(s, from, end - 1, book);
  const outlets = /等(?:多家)?(?:媒体|机构|平台|网站|部门|企业|公司)$/.exec(s.slice(start, end));
  if (outlets && outlets.index >= 2) return readUnnamed(s, start, start + outlets.index, book);
  const percent =
    /^(?:约|近|超)?(?:\d[\d.]*[%％]|[一二三四五六七八九]成(?:以上|多)?(?=的?[\u3400-\u9fff]{2}))的?/.exec(
      s.slice(start, Math.min(end, start + 12)),
    );
  if (percent) start += percent[0].length;
  const many = MANY.exec(s.slice(start, Math.min(end - 2, start + 28)));
  if (many && many.index <= 20 && PLAIN.test(s.slice(start, start + many.index)))
    start += many.index + many[0].length;
  const quantifier = quantifiers.at(s, start);
  if (quantifier > 0 && start + quantifier < end && !/^有关/.test(s.slice(start, start + 2)))
    start += quantifier;
  const during = roles.before(s, end, start) > 0 ? WHILE.exec(s.slice(start, end - 1)) : null;
  if (during) start += during[0].length;
  const clause = start;
  start = behindClause(s, start, end);
  if (start > clause && start + quantifiers.at(s, start) < end) start += quantifiers.at(s, start);
  const passing = PASSING.exec(s.slice(start, end - 1));
  if (passing) start += passing[0].length;
  start = behindSort(s, start, end, book);
  const space = s.slice(start, end).lastIndexOf(' ');
  if (space > 0 && /(?:方|商|公司|机构|平台|媒体)$/.test(s.slice(start, start + space))) start += space + 1;
  const phrase = s.slice(start, end);
  const verb = frequentVerbs.at(phrase, 0);
  if (verb > 0 && COUNTED.test(phrase.slice(verb))) return null;
  if (phrase.length < 2 || deictic.has(phrase) || NO_NOUN.test(phrase)) return null;
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
    !speechVerbs.has(phrase) &&
    !/^\d|权限|权利|义务|情况|问题|工作/.test(phrase) &&
    /^[\u3400-\u9fffA-Za-z0-9]+$/.test(phrase)
  )
    return mention('org', book.shapes.sample.opening(phrase) >= 2 ? 0.62 : 0.55);
  if (phrase.length >= 2 && phrase.length <= 6 && /^[\u3400-\u9fffA-Za-z0-9]+$/.test(phrase))
    return mention('org', 0.3);
  return null;
}
