import { expect, it } from 'vitest';
import { cardOf, cardOfStatement } from '../../../../src/features/reader/card-of';
import { h, readingOf, root } from '../../ui/reading';

const reading = readingOf(root(h('p', '方既明说好。')), [['方既明', '好。']], {
  方既明: '市长',
});

const { article, speakers } = reading;

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

it('is a statement with its speaker, and the title alone where there is no such statement', () => {
  expect(cardOfStatement(reading, 0)).toMatchObject({ words: '好。', speaker: { name: '方既明' } });
  expect(cardOfStatement(reading, 7)).toEqual(cardOf(article));
});
