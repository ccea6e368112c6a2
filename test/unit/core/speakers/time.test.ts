import { describe, expect, it } from 'vitest';
import { attributeSpeakers } from '../../../../src/core/speakers/attribute';

const MEGABYTE = 1_000_000;

/** Milliseconds of processor time, so that a busy machine does not count. */
function cpu(run: () => void): number {
  const before = process.cpuUsage();
  run();
  return process.cpuUsage(before).user / 1000;
}

/** What could make a pattern or a search look back and forth: openings without an end, runs of one thing. */
const WORST = [
  ...['“', '（', '）', '、', ' ', '1', '的', '王', '·', '说', '，称', '市长王明说，', '根据', '2024年1月'],
  ...['公司发布说', '不愿的说', '《说', '“说', '援引说', '从了解到，', '了一名', '某某说。“', '网友“某”说'],
  ...[
    '派出所接到报警，称',
    '（甲，',
    '一名男子。这名男子说，',
    '法院表示。',
    '执政党工党表示，',
    '据《甲》报道，',
    '某“某”某',
  ],
  ...['A ', 'X said, ', '"'],
];

describe('time is linear in the length', () => {
  it.each(WORST)(
    'a long run of %j without a full stop',
    (unit) => {
      const text = `${unit.repeat(MEGABYTE / unit.length)}他说，好`;
      expect(cpu(() => attributeSpeakers([text]))).toBeLessThan(15_000);
    },
    60_000,
  );

  it('many bodies and papers who speak without a person among them', () => {
    const paragraphs = Array.from(
      { length: 20_000 },
      (_, k) => `据了解，第${k}期。云江市教育局表示，已经核查。`,
    );
    expect(cpu(() => attributeSpeakers(paragraphs))).toBeLessThan(15_000);
  }, 60_000);

  // The ratio itself (at most twelve) is printed by the bench; what fails here is growth with the square.
  it('ten times the text stays far from a hundred times the time', () => {
    const paragraphs = Array.from({ length: 300 }, (_, k) => [
      `云江市委副书记、市长沈知远${k % 9}月在会上表示，要抓住机遇，把第${k}件事办好。我们将继续努力。`,
      `“这件事并不容易。”云江大学教授顾秋白说，“但值得去做。”据了解，项目投资${k}亿元。`,
    ]).flat();
    const ten = Array.from({ length: 10 }, () => paragraphs).flat();
    attributeSpeakers(ten);
    const best = (blocks: string[]) =>
      Math.min(...Array.from({ length: 4 }, () => cpu(() => attributeSpeakers(blocks))));
    expect(best(ten)).toBeLessThan(40 * Math.max(best(paragraphs), 5));
  }, 60_000);
});
