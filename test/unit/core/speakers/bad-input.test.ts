import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TextBlock } from '../../../../src/core/article/article';
import { attributeSpeakers } from '../../../../src/core/speakers/attribute';

const PIECES = [
  ...['“', '”', '‘', '’', '「', '」', '『', '』', '"', "'", '«', '»', '（', '）', '《', '》', '【', '】'],
  ...['，', '。', '：', '；', '、', '！', '？', '…', ',', '.', ':', '\n', ' ', '　', '-', '·'],
  ...[
    '说',
    '表示',
    '称',
    '认为',
    '告诉记者',
    '并称',
    '要求',
    '据',
    '介绍',
    '对',
    '向',
    '表示感谢',
    '在',
    '看来',
  ],
  ...['市长沈知远', '沈知远', '他', '该负责人', '一名村民', '会议', '埃里克·索伦森', '有报道', '公司'],
  ...['问', '答', '记者', '第二', '近日', '8月5日', '据悉', '我们要', '天气很好', '了', '的'],
  ...[
    '😀',
    '𠮷',
    '👩‍👩‍👧',
    'é',
    '\ud83d',
    '\udc00',
    'said',
    'He said',
    'Dana Whitlock',
    ', according to officials',
    '1',
  ],
];
const kinds: TextBlock['kind'][] = ['p', 'h', 'li', 'quote', 'caption', 'cell', 'byline'];
const anyText = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join(''));
const anyBlock = fc.oneof(
  anyText,
  fc.record({ text: anyText, kind: fc.constantFrom(...kinds) }),
  fc.string({ unit: 'binary', maxLength: 80 }),
);

const splitsPair = (text: string, at: number) =>
  /[\ud800-\udbff]/.test(text.charAt(at - 1)) && /[\udc00-\udfff]/.test(text.charAt(at));

describe('whatever the text', () => {
  it('keeps statements inside their blocks, on character borders, in order and apart', () => {
    fc.assert(
      fc.property(fc.array(anyBlock, { maxLength: 8 }), (blocks) => {
        const { speakers, statements } = attributeSpeakers(blocks);
        const ids = new Set(speakers.map((speaker) => speaker.id));
        const reached = new Map<number, number>();
        for (const { speaker, block, start, end, confidence, cueStart, cueEnd } of statements) {
          const input = blocks[block];
          const text = typeof input === 'string' ? input : (input?.text ?? '');
          expect(ids.has(speaker)).toBe(true);
          expect(start).toBeGreaterThanOrEqual(reached.get(block) ?? 0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect([start, end].some((at) => splitsPair(text, at))).toBe(false);
          expect(confidence).toBeGreaterThanOrEqual(0);
          expect(confidence).toBeLessThanOrEqual(1);
          if (cueStart !== undefined) expect(cueEnd).toBeGreaterThan(cueStart);
          reached.set(block, end);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('finds nobody in headings, captions and bylines', () => {
    const words = '市长沈知远说，天气很好。';
    const blocks = (['h', 'caption', 'byline'] as const).map((kind) => ({ text: words, kind }));
    expect(attributeSpeakers(blocks)).toEqual({ speakers: [], statements: [] });
    expect(attributeSpeakers([{ text: words, kind: 'p' }]).statements).toHaveLength(1);
  });

  it.each([[[]], [['']], [['说']], [['“']], [['”“”']]])('%j gives no statement', (blocks) => {
    expect(attributeSpeakers(blocks)).toEqual({ speakers: [], statements: [] });
  });
});
