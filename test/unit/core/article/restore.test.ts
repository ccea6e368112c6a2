import fc from 'fast-check';
import type { Element } from 'hast';
import { describe, expect, it } from 'vitest';
import type { Article, RemovedBlock } from '../../../../src/core/article/article';
import { restore } from '../../../../src/core/article/restore';
import { textBlocks } from '../../../../src/core/content/text-blocks';

const paragraph = (value: string): Element => ({
  type: 'element',
  tagName: 'p',
  properties: {},
  children: [{ type: 'text', value }],
});

/** The whole page by letters; capitals have been removed, neighbours of one block together. */
function cleaned(page: string): Article {
  const children: Element[] = [];
  const removed: RemovedBlock[] = [];
  for (const [piece] of page.matchAll(/[a-z]|[A-Z]+/g)) {
    if (/[a-z]/.test(piece)) children.push(paragraph(piece));
    else {
      const content = { type: 'root' as const, children: [...piece].map(paragraph) };
      removed.push({ id: piece, stage: 's', reason: 'r', after: children.length - 1, content });
    }
  }
  return {
    url: 'https://news.example.cn/a.htm',
    title: '',
    authors: [],
    breadcrumb: [],
    lang: 'zh-CN',
    content: { type: 'root', children },
    pages: [],
    missingPages: [],
    removed,
  };
}
const letters = ({ content }: Article) =>
  textBlocks(content)
    .map(({ text }) => text)
    .join('');

describe('restore', () => {
  it('puts a block back where it stood and takes it from the list', () => {
    const article = cleaned('aBCd');
    const back = restore(article, 'BC');
    expect(letters(back)).toBe('aBCd');
    expect(back.removed).toEqual([]);
    expect(letters(article)).toBe('ad');
    expect(article.removed).toHaveLength(1);
  });

  it('changes nothing for an id it does not know', () => {
    const article = cleaned('aBc');
    expect(restore(article, 'x')).toBe(article);
  });

  it('takes a place beyond the content for the end', () => {
    const article = cleaned('ab');
    const content = { type: 'root' as const, children: [paragraph('Z')] };
    const odd = { ...article, removed: [{ id: 'z', stage: 's', reason: 'r', after: 99, content }] };
    expect(letters(restore(odd, 'z'))).toBe('abZ');
  });

  it('gives the whole page back in any order of restoring', () => {
    const page = fc
      .array(fc.constantFrom('a', 'b', 'X', 'YZ', '-'), { maxLength: 12 })
      .map((pieces) =>
        pieces
          .map((piece, index) => (/[A-Z]/.test(piece) ? `${piece}-` : piece) + (index % 3 ? '' : '-'))
          .join(''),
      );
    fc.assert(
      fc.property(page, fc.infiniteStream(fc.nat()), (page, order) => {
        let article = cleaned(page);
        article = {
          ...article,
          removed: article.removed.map((block, index) => ({ ...block, id: String(index) })),
        };
        while (article.removed.length > 0) {
          const pick = Number(order.next().value) % article.removed.length;
          article = restore(article, article.removed[pick]?.id ?? '');
        }
        expect(letters(article)).toBe(page.replaceAll('-', ''));
      }),
    );
  });
});
