import { expect, it } from 'vitest';
import { storedArticle } from '../../../../src/features/library/stored-article';
import { ADDRESS, reading } from './reading';

const page = reading([
  {
    type: 'element',
    tagName: 'p',
    properties: {},
    children: [{ type: 'text', value: '步道明年全线贯通。' }],
  },
]);
const kept = {
  pictures: [{ address: 'https://img.gmw.cn/a.jpg', type: 'image/jpeg', bytes: new ArrayBuffer(100_000) }],
  notSaved: ['https://img.gmw.cn/b.jpg'],
  corrections: [{ quote: { exact: '步道', prefix: '', suffix: '明年' }, speaker: null }],
  savedAt: '2026-11-23T08:00:00.000Z',
  engine: '0.1.0',
};

it('keeps the whole reading, the corrections, when and by which engine', () => {
  const { corrections, savedAt, engine } = kept;
  expect(storedArticle(page, kept).saved).toEqual({ ...page, corrections, savedAt, engine });
});

it('lists speakers as their reader has put them right', () => {
  const corrections = [{ quote: { exact: '步道明年', prefix: '', suffix: '全线贯通。' }, speaker: '沈一' }];
  expect(storedArticle(page, { ...kept, corrections }).entry.speakers).toEqual(['沈一']);
});

it('lists those whose words are marked, the length of the text, and what it weighs', () => {
  const { entry, pictures } = storedArticle(page, kept);
  expect(entry).toMatchObject({
    url: ADDRESS,
    speakers: ['林知远'],
    characters: 9,
    pictures: 1,
    picturesNotSaved: kept.notSaved,
  });
  expect(entry.bytes).toBeGreaterThan(100_000);
  expect(entry.bytes).toBeLessThan(102_000);
  expect(pictures).toEqual([{ article: ADDRESS, ...kept.pictures[0] }]);
});
