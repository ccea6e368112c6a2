import { frequentVerbs } from '../text/frequent-words';
import type { NameBook } from './name-book';
import { isHan } from './name-characters';
import { bodies, groups, places, roles, writings } from './source-words';
import { titleWords } from './title-span';

/** What a body is called in front of its name: 执政党共同民主党, 行业头部平台同盾科技 */
const HAS_SORT =
  /执政党|反对党|在野党|第一大党|最大党|主要党|传统党|媒体|公司|机构|平台|企业|巨头|网站|门户|厂商|运营商|组织|智库|品牌|公众号/;
const SORTS = new RegExp(HAS_SORT, 'g');
const MEDIA = /媒体$/;
const MIN_NAME = 2;

const isCommon = (word: string): boolean =>
  [roles, groups, bodies, writings].some((set) => set.has(word)) ||
  frequentVerbs.at(word, 0) > 0 ||
  titleWords.has(word);

/** Where the phrase starts once the sort of body in front of a body's name is left out. */
export function behindSort(s: string, start: number, end: number, book: NameBook): number {
  const front = s.slice(start, end - MIN_NAME);
  if (!HAS_SORT.test(front)) return start;
  const ends = Array.from(front.matchAll(SORTS), (sort) => start + sort.index + sort[0].length);
  for (const at of ends.reverse()) {
    const name = s.slice(at, end);
    if (!isHan(name.charAt(0)) || /^[的旗下总分子员负内高]/.test(name)) continue;
    if (places.at(s, start) === 0 && MEDIA.test(s.slice(start, at)) && bodies.has(name)) return at;
    if (isCommon(name)) continue;
    if (book.shapes.occurrences(name) > book.shapes.occurrences(s.slice(at - 1, end))) return at;
  }
  return start;
}
