import fc from 'fast-check';
import type { Element, ElementContent } from 'hast';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { expect, it } from 'vitest';
import { textBlocks } from '../../../../src/core/content/text-blocks';
import { toMarkdown } from '../../../../src/core/export/to-markdown';
import { article } from './sample-reading';

const signs =
  '* _ ` [ ] ( ) < > # - + 1. | ~ ~~ \\ & &amp; ! = : ” “ 。 ， 字 好的 a http://a.cn $ ^ @ " \' / {{ %%'.split(
    ' ',
  );
const text = fc
  .array(fc.constantFrom(...signs, ' '), { minLength: 1, maxLength: 6 })
  .map((pieces): ElementContent => ({ type: 'text', value: pieces.join('') }));
const inline = fc.oneof(
  { weight: 3, arbitrary: text },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom('strong', 'em', 'a'), text)
      .map(([tagName, child]) =>
        element(tagName, tagName === 'a' ? { href: 'https://a.cn/x_y(z)' } : {}, child),
      ),
  },
);
const block = fc
  .tuple(
    fc.constantFrom('p', 'p', 'h2', 'blockquote', 'ul'),
    fc.array(inline, { minLength: 1, maxLength: 4 }),
  )
  .map(([tagName, children]) => {
    if (tagName === 'ul') return element('ul', {}, element('li', {}, ...children));
    return tagName === 'blockquote'
      ? element(tagName, {}, element('p', {}, ...children))
      : element(tagName, {}, ...children);
  });

function element(tagName: string, properties: Element['properties'], ...children: ElementContent[]): Element {
  return { type: 'element', tagName, properties, children };
}

function words(node: Nodes): string {
  if ('children' in node) return node.children.map(words).join('');
  return 'value' in node ? node.value : '';
}

const empty = article('');

it('reads back as the same words, whatever signs the text is made of', () => {
  fc.assert(
    fc.property(fc.array(block, { minLength: 1, maxLength: 3 }), (children) => {
      const made = { ...empty, content: { type: 'root' as const, children } };
      const markdown = toMarkdown({ article: made, speakers: [], statements: [] }, { frontMatter: false });
      const [, ...rest] = fromMarkdown(markdown).children;
      const found = rest.map(words).join('').replace(/\s+/g, '');
      const wanted = textBlocks(made.content)
        .map((one) => one.text)
        .join('')
        .replace(/\s+/g, '');
      expect(found).toBe(wanted);
    }),
    { numRuns: 300 },
  );
}, 20_000);
