import { describe, expect, it } from 'vitest';
import { breakLines } from '../../../../../src/core/card/typeset/break-lines';
import type { TextStyle } from '../../../../../src/core/card/typeset/style';
import { tokenLines } from '../../../../../src/core/card/typeset/token-lines';
import { stubMeasure } from '../stub-measure';

const base: TextStyle = { face: 'song', weight: 400, sizes: [20, 20], leading: 1.5, align: 'start' };

function lines(text: string, measure: number, mode: 'even' | 'full', hang = false): string[] {
  const style = { ...base, align: mode === 'full' ? ('justify' as const) : ('start' as const) };
  const setting = { measure: stubMeasure, vertical: false, centredMarks: false };
  const [tokens = []] = tokenLines([text], style, measure, setting);
  return breakLines(tokens, { measure, indent: 0, mode, hang }).lines.map(({ start, end }) =>
    tokens
      .slice(start, end)
      .map((token) => token.text)
      .join(''),
  );
}

describe('breakLines', () => {
  it('keeps a comma off the start of a line', () => {
    expect(lines('春雨落在石板上，也落在屋檐上', 7, 'full')).toEqual([
      '春雨落在石板',
      '上，也落在屋',
      '檐上',
    ]);
  });

  it('lets the comma hang where the style wants it', () => {
    expect(lines('春雨落在石板上，也落在屋檐上', 7, 'full', true)).toEqual([
      '春雨落在石板上，',
      '也落在屋檐上',
    ]);
  });

  it('keeps an opening mark off the end of a line', () => {
    expect(lines('我们读《江州志》与诗', 4, 'full')[0]).toBe('我们读');
  });

  it('breaks a headline where its halves part', () => {
    expect(lines('双桥大道首段贯通 沈知远出席仪式', 9, 'even')).toEqual([
      '双桥大道首段贯通',
      '沈知远出席仪式',
    ]);
    expect(lines('沿江大道贯通 沈知远顾秋白出席仪式并讲话', 8, 'even')).toContain('沿江大道贯通');
  });

  it('keeps a short phrase in quote marks on one line', () => {
    expect(lines('临渚云岫“一江两岸”绿道贯通', 9, 'even')).toEqual(['临渚云岫', '“一江两岸”', '绿道贯通']);
  });

  it('takes the lawful way round a break that a rule forbids, and breaks the rule only without one', () => {
    expect(lines('去年，（一）', 3, 'even')).toEqual(['去年，', '（一）']);
    expect(lines('《《《《《《一', 2, 'full').join('')).toBe('《《《《《《一');
  });

  it('never parts numbers, words or doubled dashes', () => {
    const set = lines('到2027年建成Wi-Fi书屋——共120个……好', 5, 'full');
    for (const whole of ['2027', 'Wi-Fi', '——', '120', '……']) {
      expect(
        set.some((line) => line.includes(whole)),
        whole,
      ).toBe(true);
    }
  });

  it('does not leave one character alone on the last line', () => {
    expect(lines('一二三四五六七八九', 8, 'full').at(-1)?.length).toBeGreaterThan(1);
  });

  it('makes lines of like length, broken between words', () => {
    expect(lines('江州召开经济工作会议部署重点任务', 10, 'even')).toEqual([
      '江州召开经济工作',
      '会议部署重点任务',
    ]);
  });

  it('cuts eighty digits in a row where no line can hold them', () => {
    const set = lines('8'.repeat(80), 12, 'full');
    expect(set.join('')).toBe('8'.repeat(80));
    for (const line of set) expect(stubMeasure(line, base)).toBeLessThanOrEqual(12);
  });

  it('has no lines for no text', () => expect(lines('', 10, 'even')).toEqual([]));
});
