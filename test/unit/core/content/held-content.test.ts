import type { ElementContent, Root } from 'hast';
import { expect, it } from 'vitest';
import { heldContent } from '../../../../src/core/content/held-content';

const element = (tagName: string, properties: object, ...children: ElementContent[]): ElementContent => ({
  type: 'element',
  tagName,
  properties: { ...properties },
  children,
});
const text: ElementContent = { type: 'text', value: '字' };

it('keeps what is on the allow-list as it is', () => {
  const root: Root = {
    type: 'root',
    children: [
      element('p', {}, element('a', { href: 'https://a.cn/' }, text)),
      element('img', { src: 'https://a.cn/1.jpg', alt: '' }),
    ],
  };
  expect(heldContent(root)).toEqual(root);
});

it('takes everything else out', () => {
  const root = {
    type: 'root',
    children: [
      element('script', {}, text),
      element('p', { onClick: 'x', style: 'x', id: 'x' }, element('a', { href: 'javascript:x' }, text)),
      { type: 'raw', value: '<script>' },
    ],
  };
  expect(heldContent(root)).toEqual({ type: 'root', children: [element('p', {}, element('a', {}, text))] });
});

it('gives an empty body for what is none', () => {
  let deep: ElementContent = text;
  for (let depth = 0; depth < 50_000; depth++) deep = element('blockquote', {}, deep);
  for (const odd of [
    null,
    undefined,
    'x',
    3,
    [],
    {},
    { type: 'element' },
    { type: 'root' },
    { type: 'root', children: [deep] },
  ])
    expect(heldContent(odd)).toEqual({ type: 'root', children: [] });
});
