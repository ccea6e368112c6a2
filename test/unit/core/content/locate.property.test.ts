import fc from 'fast-check';
import type { ElementContent, Root } from 'hast';
import { expect, it } from 'vitest';
import { locate, locator, textBlocks } from '../../../../src/core/content/text-blocks';

const text = fc
  .array(
    fc.constantFrom('甲', '乙', '。', 'a', '𠮷', ' ', '\n', '\u00a0', '\u3000', '\u200b', '\ufeff', '1', '['),
    { maxLength: 8 },
  )
  .map((parts): ElementContent => ({ type: 'text', value: parts.join('') }));
const tagName = fc.constantFrom(
  ...['p', 'h2', 'ul', 'li', 'blockquote', 'figure', 'td', 'div', 'br', 'hr'],
  ...['strong', 'em', 'a', 'ruby', 'rt', 'sup', 'span', 'code'],
);
const { node } = fc.letrec<{ node: ElementContent }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    text,
    fc
      .record({ tagName, children: fc.array(tie('node'), { maxLength: 4 }) })
      .map(
        ({ tagName, children }): ElementContent => ({ type: 'element', tagName, properties: {}, children }),
      ),
  ),
}));
const tree = fc.array(node, { maxLength: 6 }).map((children): Root => ({ type: 'root', children }));

const collapsed = (value: string) => value.replace(/\s+/g, ' ');

it('locate gives back exactly the text of every slice of every block', () => {
  fc.assert(
    fc.property(tree, fc.nat(), fc.nat(), (root, a, b) => {
      const located = locator(root);
      for (const [index, block] of textBlocks(root).entries()) {
        const [start = 0, end = 0] = [a % (block.text.length + 1), b % (block.text.length + 1)].sort(
          (x, y) => x - y,
        );
        const ranges = located(index, start, end);
        expect(ranges).toEqual(locate(root, index, start, end));
        const joined = ranges.map((range) => range.node.value.slice(range.start, range.end)).join('');
        expect(collapsed(joined)).toBe(block.text.slice(start, end));
      }
    }),
    { numRuns: 1000 },
  );
}, 20_000);

it('no block is empty, begins or ends with white space, or holds two in a row', () => {
  fc.assert(
    fc.property(tree, (root) => {
      for (const { text } of textBlocks(root)) {
        expect(text).not.toBe('');
        expect(text).toBe(collapsed(text).trim());
      }
    }),
    { numRuns: 1000 },
  );
}, 20_000);

it('every word of the tree is in one block, once', () => {
  const words = (node: Root | ElementContent): string => {
    if (node.type === 'text') return node.value.replace(/[\s\u200b]+/g, '');
    if (node.type === 'element' && ['rt', 'sup'].includes(node.tagName)) return '';
    return 'children' in node ? node.children.map((child) => words(child as ElementContent)).join('') : '';
  };
  fc.assert(
    fc.property(tree, (root) => {
      const raised = JSON.stringify(root).includes('"sup"');
      fc.pre(!raised);
      expect(
        textBlocks(root)
          .map(({ text }) => text.replaceAll(' ', ''))
          .join(''),
      ).toBe(words(root));
    }),
  );
}, 20_000);
