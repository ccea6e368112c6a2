import { describe, expect, it } from 'vitest';
import { dateWords } from '../../../../src/core/card/date-line';

describe('dateWords', () => {
  it('gives the stated day, whatever the time zone', () => {
    expect(dateWords('2026-12-31T23:59:00+08:00')).toEqual({
      date: '2026年12月31日',
      inHan: '二〇二六年十二月三十一日',
      day: '31',
      month: '2026.12',
    });
    expect(dateWords('2020-10-20')?.inHan).toBe('二〇二〇年十月二十日');
  });

  it.each([undefined, '', '昨天', '2026', '2026-13-01', '2026-00-10', '2026-01-32'])(
    'is null for %s',
    (stated) => {
      expect(dateWords(stated)).toBeNull();
    },
  );
});
