import type { ElementContent, Root } from 'hast';
import { expect, it } from 'vitest';
import { heldArticle, heldContent } from '../../../../src/core/content/held-content';

const element = (tagName: string, properties: object, ...children: ElementContent[]): ElementContent => ({
  type: 'element',
  tagName,
  properties: { ...properties },
  children,
});
const emptyArticle = {
  url: 'https://a.cn/',
  title: '',
  authors: [],
  breadcrumb: [],
  lang: 'zh-CN',
  pages: [],
  missingPages: [],
};
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

it('holds the removed blocks of an article too', () => {
  const bad: Root = { type: 'root', children: [element('script', {}, text), element('p', {}, text)] };
  const good: Root = { type: 'root', children: [element('p', {}, text)] };
  const removed = [{ id: 'r0', stage: 's', reason: 'r', after: 0, content: bad }];
  const article = { ...emptyArticle, content: bad, removed };
  expect(heldArticle(article)).toEqual({
    ...article,
    content: good,
    removed: [{ ...removed[0], content: good }],
  });
});
