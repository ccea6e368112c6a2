import fc from 'fast-check';
import type { Element, ElementContent, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { JSDOM, VirtualConsole } from 'jsdom';
import { expect, it } from 'vitest';
import { INLINE, PHRASING_BLOCKS, SKIPPED } from '../../../../src/core/content/schema';
import { textBlocks } from '../../../../src/core/content/text-blocks';
import { toContent } from '../../../../src/core/content/to-content';

const BASE = 'https://news.example.cn/a.htm';
const names =
  'p div span section font b strong i a h2 h3 blockquote ul ol li dl dt dd figure figcaption table tbody tr td th caption ' +
  'ruby rt sup br hr img pre details summary center form label script style noscript button x-y';

const text = fc
  .array(fc.constantFrom('甲', '乙', '丙。', ' ', '\n', '　', '\u00a0', 'a', '[1]'), { maxLength: 4 })
  .map((pieces) => pieces.join(''));
const { node } = fc.letrec<{ node: string }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'medium' },
    text,
    fc
      .record({
        name: fc.constantFrom(...names.split(' ')),
        children: fc.array(tie('node'), { maxLength: 4 }),
      })
      .map(({ name, children }) => `<${name}${attributes(name)}>${children.join('')}</${name}>`),
  ),
}));
function attributes(name: string): string {
  if (name === 'a') return ' href="/b.htm"';
  return name === 'img' ? ' src="/1.jpg"' : '';
}
const html = fc.array(node, { maxLength: 8 }).map((pieces) => pieces.join(''));

const parser = new new JSDOM('', { virtualConsole: new VirtualConsole() }).window.DOMParser();
const body = (markup: string) => parser.parseFromString(markup, 'text/html').body;
const content = (markup: string) => toContent(body(markup), BASE);

function elements(
  node: Root | ElementContent,
  above: Element[] = [],
): { element: Element; above: Element[] }[] {
  if (node.type !== 'root' && node.type !== 'element') return [];
  const own = node.type === 'element' ? [{ element: node, above }] : [];
  const inner = node.type === 'element' ? [...above, node] : above;
  return [...own, ...node.children.flatMap((child) => elements(child as ElementContent, inner))];
}

it('keeps every visible character once, in order', () => {
  const visible = (element: globalThis.Element): string =>
    [...element.childNodes]
      .map((child) => {
        if (child.nodeType === 3) return child.nodeValue ?? '';
        if (child.nodeType !== 1 || SKIPPED.has((child as globalThis.Element).localName)) return '';
        return visible(child as globalThis.Element);
      })
      .join('');
  const kept = (node: Root | ElementContent): string => {
    if (node.type === 'text') return node.value;
    return 'children' in node ? node.children.map((child) => kept(child as ElementContent)).join('') : '';
  };
  fc.assert(
    fc.property(html, (markup) => {
      expect(kept(content(markup)).replace(/\s+/g, '')).toBe(visible(body(markup)).replace(/\s+/g, ''));
    }),
    { numRuns: 300 },
  );
}, 30_000);

it('is in normal form: inline elements hold no blocks, nothing is empty, nothing stands twice in its kind', () => {
  fc.assert(
    fc.property(html, (markup) => {
      const made = content(markup);
      for (const { element, above } of elements(made)) {
        const parent = above.at(-1);
        const isInline = INLINE.has(element.tagName) || ['img', 'br'].includes(element.tagName);
        if (
          parent &&
          (INLINE.has(parent.tagName) || PHRASING_BLOCKS.has(parent.tagName) || parent.tagName === 'p')
        )
          expect(isInline).toBe(true);
        if (!['img', 'br', 'hr', 'td', 'th'].includes(element.tagName))
          expect(element.children).not.toEqual([]);
        if (INLINE.has(element.tagName))
          expect(above.map(({ tagName }) => tagName)).not.toContain(element.tagName);
      }
      for (const child of made.children) expect(child.type).toBe('element');
    }),
    { numRuns: 300 },
  );
}, 30_000);

it('finds the same text blocks and pictures in its own output', () => {
  const pictures = (root: Root) => elements(root).filter(({ element }) => element.tagName === 'img').length;
  fc.assert(
    fc.property(html, (markup) => {
      const once = content(markup);
      const twice = content(toHtml(once));
      expect(textBlocks(twice)).toEqual(textBlocks(once));
      expect(pictures(twice)).toBe(pictures(once));
    }),
    { numRuns: 300 },
  );
}, 30_000);
