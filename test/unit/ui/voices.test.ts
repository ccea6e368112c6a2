import { expect, it } from 'vitest';
import { MARK_CONFIDENCE } from '../../../src/core/index';
import { voicesOf } from '../../../src/ui/voices';
import { h, readingOf, root, type Said } from './reading';

const two = root(h('p', '甲说一二三四。乙说五六。'), h('p', '甲又说七八九十。'));

it('lists speakers in the order in which they first speak, with their share and places', () => {
  const voices = voicesOf(
    readingOf(two, [
      ['甲', '七八九十'],
      ['乙', '五六'],
      ['甲', '一二三四'],
    ]),
  );
  expect(voices.map(({ speaker, statements }) => [speaker.name, statements])).toEqual([
    ['甲', [2, 0]],
    ['乙', [1]],
  ]);
  const [first] = voices;
  expect(first?.share).toBeCloseTo(8 / 20);
  expect(first?.spans[0]).toEqual([2 / 20, 6 / 20]);
});

it('leaves out what the engine is not sure of, and statements outside the text', () => {
  const reading = readingOf(two, [
    ['甲', '一二三四', MARK_CONFIDENCE],
    ['乙', '五六', MARK_CONFIDENCE - 0.01],
  ]);
  reading.statements.push({ speaker: '甲', block: 9, start: 0, end: 3, mode: 'direct', confidence: 1 });
  reading.statements.push({ speaker: '无名', block: 0, start: 0, end: 3, mode: 'direct', confidence: 1 });
  expect(voicesOf(reading).map(({ speaker, statements }) => [speaker.name, statements])).toEqual([
    ['甲', [0]],
  ]);
});

it('gives sixty-four speakers looks that differ from each other', () => {
  const names = Array.from({ length: 64 }, (_, n) => `第${n}位`);
  const content = root(...names.map((name) => h('p', `${name}说好`)));
  const voices = voicesOf(
    readingOf(
      content,
      names.map((name) => [name, `${name}说好`]),
    ),
  );
  expect(new Set(voices.map(({ colour, line }) => `${colour}/${line}`)).size).toBe(64);
});

it('keeps the look of each while others come and go', () => {
  const seats = new Map();
  const looks = (said: Said[]) =>
    voicesOf(readingOf(two, said), seats).map(({ speaker, line }) => [speaker.name, line]);
  looks([
    ['甲', '一二三四'],
    ['乙', '五六'],
  ]);
  expect(looks([['乙', '五六']])).toEqual([['乙', 1]]);
  expect(
    looks([
      ['丙', '一二三四'],
      ['乙', '五六'],
    ]),
  ).toEqual([
    ['丙', 2],
    ['乙', 1],
  ]);
});

it('has nothing to say about an article without text', () => {
  expect(voicesOf(readingOf(root()))).toEqual([]);
});
