const digits = '〇一二三四五六七八九';

function inHan(value: number): string {
  if (value < 10) return digits.charAt(value);
  const tens = Math.floor(value / 10);
  const ones = value % 10;
  return `${tens > 1 ? digits.charAt(tens) : ''}十${ones > 0 ? digits.charAt(ones) : ''}`;
}

export interface DateWords {
  /** 2024年11月26日 */
  date: string;
  /** 二〇二四年十一月二十六日 */
  inHan: string;
  /** 26 */
  day: string;
  /** 2024.11 */
  month: string;
}

/** The day of an ISO 8601 time as it was stated, whatever the reader's own time zone; null for anything else. */
export function dateWords(publishedAt: string | undefined): DateWords | null {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(publishedAt ?? '') ?? [];
  if (!year || !month || !day) return null;
  const [m, d] = [Number(month), Number(day)];
  if (m < 1 || m > 12 || d < 1 || d > 31) return null;
  const hanYear = year.replace(/\d/g, (digit) => digits.charAt(Number(digit)));
  return {
    date: `${year}年${m}月${d}日`,
    inHan: `${hanYear}年${inHan(m)}月${inHan(d)}日`,
    day,
    month: `${year}.${month}`,
  };
}
