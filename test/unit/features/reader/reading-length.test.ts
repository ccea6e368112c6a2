import { expect, it } from 'vitest';
import { readingLength } from '../../../../src/features/reader/reading-length';
import { h, readingOf, root } from '../../ui/reading';

const lengthOf = (text: string) => readingLength(readingOf(root(h('p', text))).article);

it('counts Han characters, and words of other scripts as one each', () => {
  expect(lengthOf('采用 API 标准，共 12 项。')).toEqual({ characters: 8, minutes: 1 });
});

it('takes longer for longer texts, and never no time at all', () => {
  expect(lengthOf('').minutes).toBe(1);
  expect(lengthOf('字'.repeat(2000)).minutes).toBe(5);
  expect(lengthOf('word '.repeat(1000)).minutes).toBe(5);
});
