import fc from 'fast-check';
import type { Element, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { visit } from 'unist-util-visit';
import { expect, it } from 'vitest';
import { textBlocks } from '../../../src/core/index';
import { markContent } from '../../../src/ui/mark-content';
import { voicesOf } from '../../../src/ui/voices';
import { h, readingOf, root, type Said } from './reading';

function markedHtml(content: Root, said: Said[]): string {
  const reading = readingOf(content, said);
  const marked = markContent(content, reading.statements, voicesOf(reading));
  return toHtml(marked).replaceAll(/ data-(?:voice|line|speaker)="[^"]*"/g, '');
}

it('marks across inline elements, in pieces of one statement', () => {
  const content = root(h('p', '他说要把', h('strong', '便民清单'), '办好。'));
  expect(markedHtml(content, [['甲', '要把便民清单办好']])).toBe(
    '<p>他说<span class="voice-name">甲</span><mark data-statement="0">要把</mark><strong>' +
      '<mark data-statement="0">便民清单</mark></strong><mark data-statement="0">办好</mark>。</p>',
  );
});

it('puts the name before the quote mark that opens the words', () => {
  const content = root(h('p', '“票价由市民定。”乙说。'));
  expect(markedHtml(content, [['乙', '票价由市民定。']])).toBe(
    '<p><span class="voice-name">乙</span>“<mark data-statement="0">票价由市民定。</mark>”乙说。</p>',
  );
});

it('names a speaker where a run begins, and again when somebody else or a block has come between', () => {
  const content = root(h('p', '甲一，甲二，乙一，甲三'), h('p', '甲四'), h('p', '空'), h('p', '甲五'));
  const names: string[] = [];
  const reading = readingOf(content, [
    ...['甲一', '甲二', '甲三', '甲四', '甲五'].map((words): Said => ['甲', words]),
    ['乙', '乙一'],
  ]);
  visit(markContent(content, reading.statements, voicesOf(reading)), 'element', (element: Element) => {
    const [child] = element.children;
    if (element.tagName === 'span' && child?.type === 'text') names.push(child.value);
  });
  expect(names).toEqual(['甲', '乙', '甲', '甲']);
});

it('changes neither the text nor the content it is given', () => {
  const piece = fc.string({
    unit: fc.constantFrom('说', '好', ' ', '“', '”', '\u{1f600}', 'a'),
    maxLength: 12,
  });
  const paragraph = fc.tuple(piece, piece, piece).map(([a, b, c]) => h('p', a, h('em', b), c));
  const span = fc.tuple(fc.nat(5), fc.nat(20), fc.nat(20), fc.constantFrom('甲', '乙'));
  fc.assert(
    fc.property(fc.array(paragraph, { maxLength: 5 }), fc.array(span, { maxLength: 8 }), (body, spans) => {
      const content = root(...body);
      const before = structuredClone(content);
      const reading = readingOf(content, [
        ['甲', ''],
        ['乙', ''],
      ]);
      reading.statements = spans.map(([block, start, length, speaker]) => ({
        ...{ speaker, block, start, end: start + length },
        ...{ mode: 'direct' as const, confidence: 1 },
      }));
      const marked = markContent(content, reading.statements, voicesOf(reading));
      expect(content).toEqual(before);
      visit(marked, 'element', (element, index, parent) => {
        if (element.tagName === 'span' && parent && index !== undefined) parent.children.splice(index, 1);
      });
      expect(textBlocks(marked).map(({ text }) => text)).toEqual(textBlocks(content).map(({ text }) => text));
    }),
  );
});
