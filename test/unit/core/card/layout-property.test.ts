import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Card, Line, Rect, TextBox } from '../../../../src/core/card/box';
import { type CardSet, layoutCards } from '../../../../src/core/card/layout-cards';
import { type Ratio, ratios, type Template } from '../../../../src/core/card/template';
import { templates } from '../../../../src/core/card/templates/templates';
import { paragraphs } from '../../../../src/core/card/typeset/normalise';
import { stubMeasure } from './stub-measure';

const han = [
  ...'的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日那社义事平形相全表间样与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条只没结解问意建月公无系军很情者最立代想已通并提直题党程展五果料象员革位入常文总次品式活设及管特件长求老头基资边流路级少图山统接知较将组见计别她手角期根论运农指几九区强放决西被干做必战先回则任取据处府',
];
const piece = fc.oneof(
  { weight: 14, arbitrary: fc.string({ unit: fc.constantFrom(...han), minLength: 1, maxLength: 14 }) },
  { weight: 4, arbitrary: fc.constantFrom('，', '。', '、', '；', '：', '！', '？', '……', '——') },
  {
    weight: 2,
    arbitrary: fc
      .string({ unit: fc.constantFrom(...han), minLength: 1, maxLength: 8 })
      .map((s) => `“${s}，”`),
  },
  {
    weight: 2,
    arbitrary: fc
      .string({ unit: fc.constantFrom(...han), minLength: 1, maxLength: 8 })
      .map((s) => `《${s}》`),
  },
  {
    weight: 1,
    arbitrary: fc
      .string({ unit: fc.constantFrom(...han), minLength: 1, maxLength: 6 })
      .map((s) => `（${s}）`),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      'GDP',
      '5G',
      'Wi-Fi',
      '12.5%',
      '2026',
      'COVID-19',
      'the New York Times',
      'don’t',
      '3,400',
      'https://example.org/a/b?c=d',
    ),
  },
  { weight: 1, arbitrary: fc.constantFrom('👍', '👨‍👩‍👧', '🇨🇳', '𠮷', '𪚥', '①', '㎡', 'é') },
  { weight: 1, arbitrary: fc.constantFrom(' ', '　', '\n', '·') },
  { weight: 1, arbitrary: fc.constantFrom('8'.repeat(80), 'a'.repeat(120)) },
);

/** One to two thousand characters: titles, quotations, passages. */
const words = fc
  .tuple(
    fc.array(piece, { minLength: 1, maxLength: 400, size: 'max' }),
    fc.constantFrom(1, 5, 12, 30, 80, 200, 600, 2000),
  )
  .map(([parts, length]) =>
    [...parts.join('').replace(/^[，。、；：！？”》）·…\s]+/gmu, '')].slice(0, length).join(''),
  )
  .filter((text) => /[\p{L}\p{N}]/u.test(text));

const ratio = fc.constantFrom(...(Object.keys(ratios) as Ratio[]));

/** A text as a headline, or as what somebody says. */
function lay(text: string, isTitle: boolean, template: Template, shape: Ratio): CardSet {
  const words = {
    title: '江州启动阅读圈建设',
    words: text,
    speaker: { name: '林望舒', title: '江州市委常委、副市长' },
  };
  return layoutCards(
    {
      ...(isTitle ? { title: text } : words),
      source: '江州日报',
      publishedAt: '2026-03-18T09:30:00+08:00',
      url: 'https://news.gmw.cn/2026-03/18/content_38655120.htm',
    },
    { template, ratio: shape, qr: true, hasPicture: true, measure: stubMeasure },
  );
}

const texts = (card: Card): TextBox[] => card.boxes.filter((box) => box.kind === 'text');
const bodyLines = (card: Card): Line[] =>
  texts(card)
    .filter(({ role }) => role === 'body')
    .flatMap(({ lines }) => lines);
const textOf = (line: Line): string => line.runs.map(({ text }) => text).join('');

function isWithin(inner: Rect, outer: Rect): boolean {
  const slack = 0.01;
  return (
    inner.x >= outer.x - slack &&
    inner.y >= outer.y - slack &&
    inner.x + inner.w <= outer.x + outer.w + slack &&
    inner.y + inner.h <= outer.y + outer.h + slack
  );
}

const noStart = /^[，。、；：！？．”’）》〉」』】〕…︐︑︒︓︔︕︖︙︶︸︺︼︾﹀﹂﹄﹈%‰℃]/u;
const noEnd = /[“‘（《〈「『【〔︵︷︹︻︽︿﹁﹃﹇]$/u;

/** A hundred texts for every template. */
const runs = { numRuns: 100, seed: 20260318, endOnFailure: true };

describe.each(templates.map((template) => [template.id, template] as const))('%s', (_, template) => {
  it('keeps any text whole, inside, apart and broken by the rules', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(words, fc.boolean(), ratio, (text, isTitle, shape) => {
        const { cards, notes } = lay(text, isTitle, template, shape);
        for (const card of cards) {
          expectInside(card);
          expectInBoxes(card);
          expectApart(card);
          expectRules(card);
        }
        if (!notes.includes('words-cut')) expectWhole(cards, text);
      }),
      runs,
    );
  });
});

function expectInside(card: Card): void {
  const safe = { x: 8, y: 8, w: card.width - 16, h: card.height - 16 };
  const outside = texts(card)
    .flatMap(({ lines }) => lines)
    .filter((line) => !isWithin(line, safe));
  expect(outside).toEqual([]);
}

/** A mark in the margin reaches out of the box by half an em; the ornament is no text. */
function expectInBoxes(card: Card): void {
  for (const { role, lines, font, ...box } of texts(card)) {
    if (role === 'mark') continue;
    const reach = font.size / 2 + 1;
    const room = { x: box.x - 0.01, y: box.y - 1, w: box.w + reach, h: box.h + reach };
    for (const line of lines)
      expect([role, textOf(line), isWithin(line, room)]).toEqual([role, textOf(line), true]);
  }
}

function expectApart(card: Card): void {
  const blocks = texts(card)
    .filter(({ role }) => role !== 'mark')
    .map(inkOf);
  const others = card.boxes.filter(({ kind }) => kind === 'code' || kind === 'picture');
  for (const [i, block] of blocks.entries()) {
    for (const other of [...blocks.slice(i + 1), ...others]) expect(overlap(block, other)).toBe(false);
  }
}

function expectRules(card: Card): void {
  const lines = bodyLines(card).map(textOf);
  expect(lines).not.toEqual([]);
  expect(lines.filter((line) => noStart.test(line) || noEnd.test(line) || line === '')).toEqual([]);
}

function expectWhole(cards: Card[], text: string): void {
  const count = (value: string): number => [...value.replace(/[\s\u3000]/g, '')].length;
  const set = cards.flatMap(bodyLines).map(textOf).join('');
  expect(count(set)).toBe(count(paragraphs(text).join('')));
}

function inkOf(box: TextBox): Rect {
  const left = Math.min(...box.lines.map(({ x }) => x));
  const top = Math.min(...box.lines.map(({ y }) => y));
  const right = Math.max(...box.lines.map(({ x, w }) => x + w));
  const bottom = Math.max(...box.lines.map(({ y, h }) => y + h));
  return { x: left, y: top, w: right - left, h: bottom - top };
}

function overlap(a: Rect, b: Rect): boolean {
  const slack = 0.5;
  return (
    a.x + a.w > b.x + slack && b.x + b.w > a.x + slack && a.y + a.h > b.y + slack && b.y + b.h > a.y + slack
  );
}
