import { expect, it } from 'vitest';
import { cardOf } from '../../../../src/features/reader/card-of';
import { h, readingOf, root } from '../../ui/reading';

const { article, speakers } = readingOf(root(h('p', '方既明说好。')), [['方既明', '好。']], {
  方既明: '市长',
});

it('is the title with where and when it was published', () => {
  expect(cardOf(article)).toMatchObject({
    ...{ title: article.title, source: '澄江晚报', url: article.url, lang: 'zh-CN' },
    ...{ publishedAt: article.publishedAt, words: undefined, speaker: undefined },
  });
});

it('is the chosen words with whoever says them', () => {
  expect(cardOf(article, '好。', speakers[0])).toMatchObject({
    words: '好。',
    speaker: { name: '方既明', title: '市长' },
  });
});
