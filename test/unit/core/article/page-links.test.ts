import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../../src/core/article/article';
import { missingPageNumbers } from '../../../../src/core/article/missing-page-numbers';
import { nextPageLink, pageLinks } from '../../../../src/core/article/page-links';

const ORIGIN = 'https://news.example.cn';
function pages(path: string, html: string) {
  const url = ORIGIN + path;
  const { document } = new JSDOM(html, { url }).window;
  return [...pageLinks(document, url)].map(([number, address]) => `${number} ${address.replace(ORIGIN, '')}`);
}
function next(path: string, html: string) {
  return nextPageLink(new JSDOM(html, { url: ORIGIN + path }).window.document, ORIGIN + path)?.replace(
    ORIGIN,
    '',
  );
}

describe('pageLinks', () => {
  it('finds numbered siblings of the first page', () => {
    const pager =
      '1 <a href="content_77_2.htm">2</a> <a href="content_77_3.htm">[3]</a> <a href="content_77_2.htm">下一页</a>';
    expect(pages('/2026/content_77.htm', pager)).toEqual([
      '1 /2026/content_77.htm',
      '2 /2026/content_77_2.htm',
      '3 /2026/content_77_3.htm',
    ]);
    expect(next('/2026/content_77.htm', pager)).toBe('/2026/content_77_2.htm');
  });

  it('knows the number of a following page', () => {
    const pager =
      '<a href="content_77.htm">上一页</a><a href="content_77.htm">1</a> 2 <a href="content_77_3.htm">3</a>';
    expect(pages('/content_77_2.htm', pager)).toEqual([
      '1 /content_77.htm',
      '2 /content_77_2.htm',
      '3 /content_77_3.htm',
    ]);
    expect(next('/content_77_2.htm', pager)).toBe('/content_77_3.htm');
    expect(
      next('/content_77_3.htm', '<a href="content_77.htm">1</a><a href="content_77_2.htm">2</a>'),
    ).toBeUndefined();
  });

  it.each([
    ['/n1/c70-305.html', '/n1/c70-305-2.html'],
    ['/a/305.html', '/a/305/2.html'],
    ['/a/305/', '/a/305/2/'],
    ['/a/305.html', '/a/305_p2.html'],
    ['/a.php?id=7', '/a.php?id=7&page=2'],
    ['/a_1.htm', '/a_1_2.htm'],
    ['/a/1.shtml', '/a/1_2.shtml'],
  ])('knows %s and %s for pages of one article', (first, second) => {
    expect(next(first, `<a href="${second}">下一页</a>`)).toBe(second);
    expect(next(first, `<a href="${second}">第2页</a>`)).toBe(second);
  });

  it('takes links that are declared, that a picture stands for, or that a rule points at', () => {
    expect(next('/a_77.htm', '<link rel="next" href="/a_77_2.htm">')).toBe('/a_77_2.htm');
    expect(next('/a_77.htm', '<a href="/a_77_2.htm"><img alt="下一页"></a>')).toBe('/a_77_2.htm');
    const { document } = new JSDOM(
      '<p class="pages"><a href="/a_77_2.htm">余下部分：新桥的由来与将来</a></p>',
    ).window;
    expect(nextPageLink(document, `${ORIGIN}/a_77.htm`)).toBeUndefined();
    expect(nextPageLink(document, `${ORIGIN}/a_77.htm`, ['.pages a'])).toBe(`${ORIGIN}/a_77_2.htm`);
  });

  it.each([
    ['another article', '<a href="/2026/content_78.htm">下一页</a>'],
    ['another origin', '<a href="https://evil.example.com/2026/content_77_2.htm">2</a>'],
    ['another number than is shown', '<a href="content_77_2.htm">5</a>'],
    ['a link that is no pager', '<a href="content_77_2.htm">桥梁通车的幕后</a>'],
    ['the pages of the comments', '<div class="comment-list"><a href="content_77.htm?page=2">2</a></div>'],
    ['another query', '<a href="content_77.htm?id=9&page=2">2</a>'],
    ['an address that is none', '<a href="javascript:;">2</a><a href="http://[">下一页</a>'],
  ])('does not follow %s', (_name, html) => {
    expect(pages('/2026/content_77.htm', html)).toEqual([]);
  });
});

it('missingPageNumbers reads them off the addresses, or counts on', () => {
  const numbers = (pages: string[], missing: string[]) =>
    missingPageNumbers({ pages, missingPages: missing.map((path) => ORIGIN + path) } as Article);
  expect(numbers([`${ORIGIN}/a_77.htm`, `${ORIGIN}/a_77_2.htm`], ['/a_77_3.htm', '/a_77_5.htm'])).toEqual([
    3, 5,
  ]);
  expect(numbers([`${ORIGIN}/a.php?id=7`], ['/a.php?id=7&page=2'])).toEqual([2]);
  expect(numbers([`${ORIGIN}/a_77.htm`], ['/other.htm'])).toEqual([2]);
});
