import { describe, expect, it } from 'vitest';
import type { Reading } from '../../../../src/core/index';
import { selectionCard } from '../../../../src/entries/background/selection-card';

const TEXT = '林知远说，步道明年全线贯通。周沐说，步道明年开放。';
const tab = { title: '标签页的标题', url: 'https://news.gmw.cn/x.htm' };
const reading: Reading = {
  article: {
    url: 'https://news.gmw.cn/2026-11/20/content_1.htm',
    title: '沿江三市共建步道',
    source: '江岸日报',
    authors: [],
    breadcrumb: [],
    lang: 'zh-CN',
    content: {
      type: 'root',
      children: [
        { type: 'element', tagName: 'p', properties: {}, children: [{ type: 'text', value: TEXT }] },
      ],
    },
    pages: [],
    missingPages: [],
    removed: [],
  },
  speakers: [
    { id: 'a', name: '林知远', kind: 'person', titles: ['市长', '组长'], aliases: [] },
    { id: 'b', name: '周沐', kind: 'person', titles: [], aliases: [] },
  ],
  statements: [
    { speaker: 'a', block: 0, start: 5, end: 14, mode: 'indirect', confidence: 0.9 },
    { speaker: 'b', block: 0, start: 18, end: 25, mode: 'indirect', confidence: 0.9 },
  ],
};

describe('selectionCard', () => {
  it('names the speaker of words that lie within what they say', () => {
    expect(selectionCard(' 步道明年\n全线贯通 ', reading, tab)).toMatchObject({
      title: '沿江三市共建步道',
      source: '江岸日报',
      speaker: { name: '林知远', title: '市长' },
    });
  });

  it.each([
    ['words of two', '步道明年'],
    ['words that reach beyond the statement', '林知远说，步道明年全线贯通'],
    ['words that are not there', '别处的话'],
  ])('names nobody for %s', (_, words) => {
    expect(selectionCard(words, reading, tab).speaker).toBeUndefined();
  });

  it('names nobody it is unsure of', () => {
    const unsure = reading.statements.map((statement) => ({ ...statement, confidence: 0.1 }));
    const card = selectionCard('全线贯通', { ...reading, statements: unsure }, tab);
    expect(card.speaker).toBeUndefined();
  });

  it('takes title and address of the tab where the page is no article', () => {
    expect(selectionCard('一句话', undefined, tab)).toEqual({ ...tab, words: '一句话' });
  });
});
