import { expect, it } from 'vitest';
import { transcript } from '../../../../src/features/speakers/transcript';
import type { Voice } from '../../../../src/ui/voices';
import { voicesOf } from '../../../../src/ui/voices';
import { h, readingOf, root } from '../../ui/reading';

const content = root(
  h('p', '方既明说，桥通了。“账也要算清楚。”'),
  h('p', '陆听澜说好。方既明说，路要修好。'),
);

it('has all the words of one speaker, who they are, and where it all stands', () => {
  const reading = readingOf(
    content,
    [
      ['方既明', '桥通了。'],
      ['方既明', '账也要算清楚。'],
      ['陆听澜', '好。'],
      ['方既明', '路要修好。'],
    ],
    {
      方既明: '临渚市市长',
    },
  );
  for (const index of [0, 3]) Object.assign(reading.statements[index] ?? {}, { mode: 'indirect' });
  const [voice] = voicesOf(reading);
  expect(transcript(reading, voice as Voice, 'zh-CN')).toBe(
    [
      '方既明（临渚市市长）',
      '桥通了。',
      '“账也要算清楚。”',
      '路要修好。',
      '',
      '——《两岸绿道贯通 居民当日步行过江》，澄江晚报，2026年3月18日 09:26',
      'https://news.example/1.html',
    ].join('\n'),
  );
});

it('writes Traditional Chinese and English with signs of their own', () => {
  const reading = readingOf(content, [['陆听澜', '好。']], { 陆听澜: '雲岫市市長' });
  const [voice] = voicesOf(reading);
  const lines = (lang: string) => {
    const made = { ...reading, article: { ...reading.article, lang } };
    return transcript(made, voice as Voice, 'en').split('\n');
  };
  expect(lines('zh-Hant-HK').slice(0, 2)).toEqual(['陆听澜（雲岫市市長）', '「好。」']);
  expect(lines('en-GB').slice(0, 4)).toEqual([
    '陆听澜, 雲岫市市長',
    '“好。”',
    '',
    '— “两岸绿道贯通 居民当日步行过江”, 澄江晚报, March 18, 2026 at 9:26 AM',
  ]);
});

it('leaves out what the article does not state', () => {
  const reading = readingOf(content, [['陆听澜', '好。']]);
  Object.assign(reading.article, { source: undefined, publishedAt: undefined });
  const [voice] = voicesOf(reading);
  expect(
    transcript(reading, voice as Voice, 'zh-CN')
      .split('\n')
      .slice(0, 4),
  ).toEqual(['陆听澜', '“好。”', '', '——《两岸绿道贯通 居民当日步行过江》']);
});
