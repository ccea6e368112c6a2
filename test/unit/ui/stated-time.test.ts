import { expect, it } from 'vitest';
import { statedTime } from '../../../src/ui/stated-time';

it('keeps the wall clock of the page, whatever its offset', () => {
  expect(statedTime('2026-03-18T09:26:00+08:00', 'zh-CN')).toBe('2026年3月18日 09:26');
  expect(statedTime('2026-03-18T23:59:00-05:00', 'zh-CN')).toBe('2026年3月18日 23:59');
});

it('leaves a date without a time a date', () => {
  expect(statedTime('2026-03-18', 'zh-CN')).toBe('2026年3月18日');
  expect(statedTime('2026-03-18', 'en')).toBe('March 18, 2026');
});

it.each(['', '昨天', '2026-13-45', '2026-03-18T99:99:00Z'])('gives back what is no time: %j', (text) => {
  expect(statedTime(text, 'zh-CN')).toBe(text);
});
