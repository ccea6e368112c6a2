import type { NameBook } from '../cast/name-book';
import { timeAt } from '../cast/title-span';
import { WordSet } from '../text/word-set';

const narration = new WordSet(
  '据悉 据了解 据介绍 据统计 据报道 据 此前 目前 事实上 值得一提 值得注意 会前 会上 会后 当天 当日 随后 日前 至此 截至 截止 在渝 记者 资料显示 公开资料 另一方面 最终 同日',
);

/** Whether the sentence [start, end) still belongs to the indirect speech in front of it. */
export function runsOn(s: string, start: number, end: number, verb: string, book: NameBook): boolean {
  const official = /指出|强调|说|要求/.test(verb);
  if (narration.at(s, start) > 0) return false;
  if (timeAt(s, start) > 4 && !official) return false;
  if (/^[他她]/.test(s.slice(start, start + 1))) return false;
  if (book.at(s, start) > 0) return false;
  void end;
  return official || /介绍|表示/.test(verb);
}
