import { frequentVerbs } from '../text/frequent-words';
import { codeUnits, hasUnit, WordSet } from '../text/word-set';
import type { NameBook } from './name-book';
import { behindSort } from './shortest-phrase';
import { roles } from './source-words';

const quantifiers = new WordSet(
  '这些 这群 这批 有 部分 一部分 个别 有部分 一些 有些 不少 许多 很多 大量 更多的 还有 也有 另有 有的 某些 众多 大批 更多 有位 有名 有个 就有 仍有 都有 也有不少 有一些 有许多 有很多',
);

/** 该校多名学生, 获大批网民: the number of a group is no part of its name. */
const MANY =
  /(?:(?:数|好|十)?(?:多|几|数|上百|数百|上千|数千|数十|几十|逾百|近百|十余|百余)(?:名|位|家|则|所|个|张|份)|(?:[2-9]|\d{2,})多?(?:名|位))|大批|大量|众多/;

const PLAIN = /^[\u3400-\u9fffA-Za-z0-9]*$/;
const WHILE = /^[\u3400-\u9fff]{1,6}(?:时|后|之后|以后)(?=[\u3400-\u9fff]{2})/;

/** Verbs that make what stands before 的 a clause. */
const RELATIVE =
  /在.+|给[他她我你]|[了过着]|公布|发布|发表|下发|印发|出具|提供|乘坐|参加|参与|接受|采访|来自|从事|负责|看到|购买|使用|目睹|围观|路过|赶来|赶到|居住|工作|生活|经营|办理|排队|等候|受访|获奖|遇难|受伤|被困|住在|家住|名为|叫[^的]{2,4}$|姓[^名的]$|关注|喜欢|正在|刚刚|带|贴出|展示|晒出|披露|透露|拍摄|流传|写/;

/** 此次会议的, 这所学校的, 2018年度, 某社电: what the text says in passing of a source that has its own name. */
const PASSING =
  /^(?:[这此](?![里些])(?:所|家|个|次|项|起)?[\u3400-\u9fff]{1,6}的(?=[\u3400-\u9fff]{2})|\d{4}年度(?=[\u3400-\u9fff]{2})|[\u3400-\u9fff]{2,4}[社报网]电(?=[\u3400-\u9fff]{3}))/;

const OWNER = /^(?:[他她它]们?的|其(?![他它余实中次]))(?=[\u3400-\u9fff]{2})/;
const PERCENT =
  /^(?:约|近|超)?(?:\d[\d.]*[%％]|[一二三四五六七八九]成(?:以上|多)?(?=的?[\u3400-\u9fff]{2}))的?/;
const percentHeads = codeUnits('约近超0123456789一二三四五六七八九');
const SORT_IN_FRONT = /(?:方|商|公司|机构|平台|媒体)$/;

/** 一位在车间忙碌的工人, 看过片子的观众: the noun behind a relative clause; an owner (王某的律师) stays. */
function behindClause(s: string, start: number, end: number): number {
  const text = s.slice(start, end - 1);
  const work = s.charAt(end - 1) === '》' ? text.lastIndexOf('《') : -1;
  const of = start + text.slice(0, work < 0 ? undefined : work).lastIndexOf('的');
  if (of <= start + 1) return start;
  const noun = s.slice(of + 1, end);
  if (noun.length < 2 || noun === '人士' || (noun.length > 12 && work < 0)) return start;
  const modifier = s.slice(start, of);
  if (/^(?:[\u3400-\u9fff]{2,8})?一[名位个]/.test(modifier) && !noun.endsWith('业内人士')) return start;
  return (RELATIVE.test(modifier) || frequentVerbs.at(s, start) > 0) &&
    !/不愿|不具名|匿名|接近/.test(modifier)
    ? of + 1
    : start;
}

/** Length of what fits the pattern at `start`, 0 for none. */
const lengthOf = (pattern: RegExp, s: string, start: number, end: number): number =>
  pattern.exec(s.slice(start, end))?.[0].length ?? 0;

/** Where the name of a source in [from, end) starts, once numbers, owners, clauses and sorts are left out. */
export function unnamedStart(s: string, from: number, end: number, book: NameBook): number {
  let start = from;
  if ('他她它其'.includes(s.charAt(start))) start += lengthOf(OWNER, s, start, start + 6);
  if (hasUnit(percentHeads, s.charCodeAt(start)))
    start += lengthOf(PERCENT, s, start, Math.min(end, start + 12));
  const many = MANY.exec(s.slice(start, Math.min(end - 2, start + 28)));
  if (many && many.index <= 20 && PLAIN.test(s.slice(start, start + many.index)))
    start += many.index + many[0].length;
  const quantifier = quantifiers.at(s, start);
  if (quantifier > 0 && start + quantifier < end && !s.startsWith('有关', start)) start += quantifier;
  if (roles.before(s, end, start) > 0) start += lengthOf(WHILE, s, start, end - 1);
  const clause = start;
  start = behindClause(s, start, end);
  if (start > clause && start + quantifiers.at(s, start) < end) start += quantifiers.at(s, start);
  start += lengthOf(PASSING, s, start, end - 1);
  start = behindSort(s, start, end, book);
  const space = s.slice(start, end).lastIndexOf(' ');
  return space > 0 && SORT_IN_FRONT.test(s.slice(start, start + space)) ? start + space + 1 : start;
}
