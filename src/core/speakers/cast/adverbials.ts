import { BETWEEN, PHRASE_STARTS } from '../lexicon/adverbials';
import { isFrequentPair } from '../text/frequent-words';
import { codeUnits, hasUnit, WordSet } from '../text/word-set';
import { roles } from './source-words';
import { timeAt } from './title-span';

export const between = new WordSet(BETWEEN);

export const phraseStarts = new WordSet(PHRASE_STARTS);

const prepositions = new WordSet(
  '在 向 对 就 于 通过 接受 针对 谈到 谈及 说到 提到 出席 发表 回忆 面对 发布 发文 在接受 当 用 以 则 回应 参加 跟 与 和 同 随 结合 根据',
);

const NOT_PHRASE = /^(?:就[是要会想能有]|以为|用了|在[说想做]|对了|于是|则[是要会])/;

const MAX_BRACKET = 60;

/** 法院经审理后认为, 警方调查时发现 */
const AFTER_DOING =
  /(?:审理|审查|调查|研究|核查|查证|核实|协商|讨论|考虑|评估|检查|检验|鉴定|化验|勘查|会诊|诊断|了解|比对|排查|走访|复核|复查|协调|商议|商讨|权衡)[后时]$/;

/** 影迷忍不住在微博写道 */
const IN_MEDIUM =
  /在[^，的在]{0,6}?(?:微博|推特|脸书|现场|网上|朋友圈|社交平台|社交媒体|微信|抖音|快手|直播间|论坛|贴吧|博客|知乎)[上中里]?$/;

/** 某银行的分析: behind 的 no verb. */
const WORDS_OF_SOMEBODY = /^(?:分析|评估|评论|总结|解释|回应|批评|质疑)$/;

/** Takes adverbs, times and brackets off the right end of [from, to). */
export function trimAdverbials(s: string, start: number, to: number, wholly = false): number {
  let end = to;
  const from = wholly ? start - 1 : start;
  for (;;) {
    while (end > start && (s.charAt(end - 1) === ' ' || s.charAt(end - 1) === '，')) end--;
    if (AFTER_DOING.test(s.slice(Math.max(start, end - 5), end)) && end - 3 > from) {
      end -= s.charAt(end - 4) === '经' ? 4 : 3;
      continue;
    }
    const word = between.before(s, end, start);
    if (
      word > 1 &&
      '的和与、'.includes(s.charAt(end - word - 1)) &&
      WORDS_OF_SOMEBODY.test(s.slice(end - word, end))
    )
      return end;
    if (word > 0 && end - word > from) {
      end -= word;
      continue;
    }
    const medium = IN_MEDIUM.exec(s.slice(Math.max(start, end - 14), end));
    if (medium && end - medium[0].length > from) {
      end -= medium[0].length;
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
      const isIdiom =
        isFrequentPair(s, end - 5) && isFrequentPair(s, end - 3) && roles.before(s, end - 3) === 0;
      const idiom = isIdiom ? 5 : 3;
      end -= Math.max(length + 1, Math.min(idiom, manner[0].length));
      if (end <= start) return start;
      continue;
    }
    return end;
  }
}

/** An expression of time starts here, not in the middle of a number. */
export function isTime(s: string, i: number): boolean {
  const before = s.charCodeAt(i - 1);
  return !(before >= 48 && before <= 57) && timeAt(s, i) > 0;
}

/** Last characters of expressions of time. */
const timeEnds = codeUnits('0123456789间年月日号天一二三四五六午晚上早晨夜后候时点多分许右）');

function timeBefore(s: string, from: number, end: number): number {
  if (!hasUnit(timeEnds, s.charCodeAt(end - 1))) return 0;
  for (let start = Math.max(from, end - 14); start < end; start++)
    if (timeAt(s, start) === end - start) return end - start;
  return 0;
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

/** The place in front of blanks, 之一 and brackets that end before `at`. */
export function trimmedEnd(s: string, at: number): number {
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
