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
    ...{ publishedAt: article.publishedAt, words: undefined, speaker: undefined, readingMinutes: 1 },
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

it('is one run of statements where a 他说 cuts a speech in two, and no more than the paragraph', () => {
  const said = '“桥是大家的，”方既明说，“路也是。”';
  const two = readingOf(
    root(h('p', said), h('p', '“灯也是。”')),
    [
      ['方既明', '桥是大家的'],
      ['方既明', '路也是。'],
      ['方既明', '灯也是。'],
    ],
    { 方既明: '市长' },
  );
  const [first, second, third] = two.statements;
  if (!first || !second || !third) throw new Error('three statements are there');
  const statements = [first, { ...second, continues: true }, { ...third, continues: true }];
  for (const index of [0, 1])
    expect(cardOfStatement({ ...two, statements }, index).words).toBe('桥是大家的，路也是。');
  expect(cardOfStatement({ ...two, statements }, 2).words).toBe('灯也是。');
  const unsure = [first, { ...second, continues: true, confidence: 0.1 }, third];
  expect(cardOfStatement({ ...two, statements: unsure }, 0).words).toBe('桥是大家的');
});
