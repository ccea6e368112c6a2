import iconv from 'iconv-lite';
import { JSDOM } from 'jsdom';
import { describe, expect, it, vi } from 'vitest';
import type { Article } from '../../../../src/core/article/article';
import { extractArticle } from '../../../../src/core/article/extract';
import { joinPages, type PageIo } from '../../../../src/core/article/join-pages';
import { textBlocks } from '../../../../src/core/content/text-blocks';

const FIRST = 'https://news.example.cn/2026-11/20/content_77.htm';
const address = (number: number) => (number === 1 ? FIRST : FIRST.replace('.htm', `_${number}.htm`));

const sentences = [
  '河湾新桥昨天下午正式通车',
  '桥面双向六车道',
  '两岸居民等了四年',
  '公交线路同时调整',
  '旧渡口改作公园',
];
const paragraph = (page: number, line: number) =>
  `第${page}页第${line}段：${sentences.join('，')}。施工方说，${sentences[(page + line) % 5]}，工程按期完成，没有发生事故。`;

function pageHtml(number: number, pages: number, last = ''): string {
  const pager = Array.from({ length: pages }, (_, index) =>
    index + 1 === number ? `<span>${number}</span>` : `<a href="${address(index + 1)}">${index + 1}</a>`,
  ).join(' ');
  return (
    `<html><head><meta charset="gbk"><title>河湾新桥通车_某某网</title></head><body><h1>河湾新桥通车</h1>` +
    `<div class="info">2026-11-20 08:30 来源：河湾日报</div><div class="content">` +
    `<p>编者按：${sentences[0]}，本报连续报道，请读者留意后续各页的内容。</p>` +
    [1, 2, 3].map((line) => `<p>${paragraph(number, line)}</p>`).join('') +
    `${last}</div><div class="pager">${pager}` +
    (number < pages ? `<a href="${address(number + 1)}">下一页</a>` : '') +
    '</div></body></html>'
  );
}

const parse = (html: string) => new JSDOM(html).window.document;

function firstPage(pages: number): Article {
  const article = extractArticle(new JSDOM(pageHtml(1, pages), { url: FIRST }).window.document, {
    url: FIRST,
  });
  if (!article) throw new Error('the fixture is no article');
  return { ...article, nextPage: address(2) };
}

/** Answers in GBK what `pages` holds by address. */
function io(pages: Record<string, string | number>, more: Partial<PageIo> = {}) {
  const fetch = vi.fn(async (url: string) => {
    const page = pages[url];
    if (typeof page !== 'string') return new Response('', { status: page ?? 404 });
    return new Response(new Uint8Array(iconv.encode(page, 'gbk')), {
      headers: { 'content-type': 'text/html' },
    });
  });
  return { fetch, parse, ...more };
}
const all = (count: number) =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => [address(index + 1), pageHtml(index + 1, count)]),
  );
const texts = (article: Article) => textBlocks(article.content).map(({ text }) => text);

describe('joinPages', () => {
  it('joins GBK pages in order, without what each repeats, and tells how far it is', async () => {
    const onPage = vi.fn();
    const joined = await joinPages(firstPage(3), io(all(3), { onPage }));
    const lines = [1, 2, 3].flatMap((page) => [1, 2, 3].map((line) => paragraph(page, line)));
    expect(texts(joined).slice(1)).toEqual(lines);
    expect(texts(joined).filter((text) => text.startsWith('编者按'))).toHaveLength(1);
    expect(joined.pages).toEqual([address(1), address(2), address(3)]);
    expect(joined.missingPages).toEqual([]);
    expect(joined.nextPage).toBeUndefined();
    expect(onPage.mock.calls).toEqual([
      [2, 3],
      [3, 3],
    ]);
  });

  it('keeps the reporter line that ends every page at the end', async () => {
    const line = '<p>（记者 林知秋）</p>';
    const pages = { [address(2)]: pageHtml(2, 2, line) };
    const document = new JSDOM(pageHtml(1, 2, line), { url: FIRST }).window.document;
    const first = extractArticle(document, { url: FIRST });
    const joined = await joinPages({ ...(first as Article), nextPage: address(2) }, io(pages));
    const found = texts(joined);
    expect(found.filter((text) => text.includes('林知秋')).length).toBeLessThanOrEqual(1);
    expect(found.findIndex((text) => text.includes('林知秋'))).not.toBe(4);
  });

  it('says which page could not be had and goes on behind it', async () => {
    const pages = { ...all(4), [address(3)]: 500 };
    const joined = await joinPages(firstPage(4), io(pages));
    expect(joined.pages).toEqual([address(1), address(2), address(4)]);
    expect(joined.missingPages).toEqual([address(3)]);
    const again = await joinPages(firstPage(4), io(all(4)));
    expect(again.pages).toHaveLength(4);
  });

  it('asks no other origin, and says so', async () => {
    const other = 'https://evil.example.com/content_77_2.htm';
    const { fetch, ...rest } = io({});
    const joined = await joinPages({ ...firstPage(2), nextPage: other }, { fetch, ...rest });
    expect(fetch).not.toHaveBeenCalled();
    expect(joined.missingPages).toEqual([other]);
  });

  it('stops at twenty pages and names the rest', async () => {
    const joined = await joinPages(firstPage(23), io(all(23)));
    expect(joined.pages).toHaveLength(20);
    expect(joined.missingPages).toEqual([address(21), address(22), address(23)]);
  });

  it('does not join a page that brings nothing new', async () => {
    const joined = await joinPages(firstPage(2), io({ [address(2)]: pageHtml(1, 2) }));
    expect(joined.pages).toEqual([FIRST]);
    expect(texts(joined)).toEqual(texts(firstPage(2)));
  });

  it('takes a failing network, a picture or an empty page for missing', async () => {
    const broken: Response[] = [
      new Response('', { headers: { 'content-type': 'text/html' } }),
      new Response('x', { headers: { 'content-type': 'image/png' } }),
    ];
    for (const response of broken) {
      const joined = await joinPages(firstPage(2), { fetch: async () => response, parse });
      expect(joined.missingPages).toEqual([address(2)]);
    }
    const failing = await joinPages(firstPage(2), {
      fetch: () => Promise.reject(new TypeError('cut')),
      parse,
    });
    expect(failing.missingPages).toEqual([address(2)]);
  });

  it('gives what it has after an abort', async () => {
    const stop = new AbortController();
    const onPage = () => stop.abort();
    const joined = await joinPages(firstPage(4), io(all(4), { onPage, signal: stop.signal }));
    expect(joined.pages).toEqual([address(1), address(2)]);
    expect(joined.nextPage).toBe(address(3));
    expect(joined.missingPages).toEqual([]);
  });

  it('keeps the removed blocks of every page, under ids of their own, at their place', async () => {
    const removed = (page: Article, after: number) => ({
      ...page,
      removed: [
        { id: 'r0', stage: 's', reason: 'r', after, content: { type: 'root' as const, children: [] } },
      ],
    });
    const { appendPage } = await import('../../../../src/core/article/append-page');
    const first = removed(firstPage(2), 1);
    const document = new JSDOM(pageHtml(2, 2)).window.document;
    const second = removed(extractArticle(document, { url: address(2) }) as Article, 1);
    const joined = appendPage(first, second);
    expect(joined.removed.map(({ id }) => id)).toEqual(['r0', '2-r0']);
    const behind = joined.content.children[joined.removed[1]?.after ?? -1];
    expect(JSON.stringify(behind)).toContain('第2页第1段');
  });
});
