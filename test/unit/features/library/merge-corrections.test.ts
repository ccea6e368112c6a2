import { expect, it } from 'vitest';
import { mergeCorrections } from '../../../../src/features/library/merge-corrections';

const on = (exact: string, speaker: string | null) => ({
  quote: { exact, prefix: '说，', suffix: '。' },
  speaker,
});

it('keeps the last word on each quotation, once', () => {
  const earlier = [on('步道贯通', '林知远'), on('驿站增多', null)];
  const later = [on('步道贯通', '周沐')];
  expect(mergeCorrections(earlier, later)).toEqual([on('驿站增多', null), on('步道贯通', '周沐')]);
  expect(mergeCorrections(earlier, earlier)).toEqual(earlier);
});
