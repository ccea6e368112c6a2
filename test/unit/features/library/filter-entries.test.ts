import { expect, it } from 'vitest';
import { filterEntries } from '../../../../src/features/library/filter-entries';
import { storedArticle } from '../../store/stored-article';

const { entry } = storedArticle('https://news.gmw.cn/2026-11/20/content_1.htm', {
  title: '沿江三市共建ＡＩ步道',
});
const entries = [{ ...entry, source: '江岸日报' }];

it.each(['', '步道', '江岸 林知远', 'ai', 'ＧＭＷ.cn', ' 步道  ai '])('finds by "%s"', (query) => {
  expect(filterEntries(entries, query)).toHaveLength(1);
});

it.each(['桥梁', '步道 桥梁'])('does not find by "%s"', (query) => {
  expect(filterEntries(entries, query)).toEqual([]);
});
