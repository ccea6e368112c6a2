import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readDocument, withSpeakers } from '../../../../src/features/reader/read-document';
import { h, readingOf, root } from '../../ui/reading';

const articlePage = `<title>两岸绿道贯通</title><h1>两岸绿道贯通</h1><p>2026-03-18 09:26 来源：澄江晚报</p><div>${'<p>澄江两岸的绿道昨天贯通，居民当天就从桥上步行过江，沿途的小店也开了门。市长方既明说，路要先给走路的人修好，再谈别的。</p>'.repeat(8)}</div>`;
function pageOf(body: string, readyState = 'complete'): Document {
  const { document } = new JSDOM(`<!doctype html><body>${body}`, { url: 'https://unknown.example/a/1.html' })
    .window;
  return Object.defineProperty(document, 'readyState', { value: readyState });
}

describe('readDocument', () => {
  it('reads an article with who speaks in it, and leaves the page as it is', () => {
    const page = pageOf(articlePage);
    const before = page.documentElement.outerHTML;
    const result = readDocument(page, { force: false });
    expect(result.ok && result.value.article.title).toBe('两岸绿道贯通');
    expect(result.ok && result.value.speakers.map(({ name }) => name)).toContain('方既明');
    expect(page.documentElement.outerHTML).toBe(before);
  });

  it.each(['', '<p>好</p>', '<iframe></iframe>', '<ul><li><a href="/1">一</a></ul>'.repeat(30)])(
    'says that %j is no article, and does not throw when it is tried anyway',
    (body) => {
      const result = readDocument(pageOf(body), { force: false });
      expect(result.ok ? undefined : result.failure.code).toBe('not-an-article');
      const forced = readDocument(pageOf(body), { force: true });
      expect(forced.ok || forced.failure.code === 'not-an-article').toBe(true);
    },
  );

  it('waits for a page that is still loading, unless it is asked not to', () => {
    const result = readDocument(pageOf(articlePage, 'loading'), { force: false });
    expect(result).toEqual({ ok: false, failure: { code: 'still-loading' } });
    expect(readDocument(pageOf(articlePage, 'loading'), { force: true }).ok).toBe(true);
  });
});

it('computes the speakers of an article whose text has changed', () => {
  const { article } = readingOf(root(h('p', '市长方既明说，桥通了，账也要算清楚。')));
  expect(withSpeakers(article).statements.length).toBeGreaterThan(0);
});
