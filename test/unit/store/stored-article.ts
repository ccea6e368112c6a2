import type { StoredArticle } from '../../../src/store/schema';

/** What the library keeps of an invented article. */
export function storedArticle(url: string, over: { title?: string; savedAt?: string } = {}): StoredArticle {
  const title = over.title ?? '沿江三市共建步道';
  const savedAt = over.savedAt ?? '2026-11-23T08:00:00.000Z';
  return {
    entry: {
      url,
      title,
      savedAt,
      speakers: ['林知远'],
      characters: 120,
      pictures: 1,
      picturesNotSaved: [],
      bytes: 364,
    },
    saved: {
      article: {
        url,
        title,
        authors: [],
        breadcrumb: [],
        lang: 'zh-CN',
        content: { type: 'root', children: [] },
        pages: [url],
        missingPages: [],
        removed: [],
      },
      speakers: [{ id: 's1', name: '林知远', kind: 'person', titles: [], aliases: [] }],
      statements: [],
      corrections: [],
      savedAt,
      engine: '0.1.0',
    },
    pictures: [
      { article: url, address: `${url}.jpg`, type: 'image/jpeg', bytes: new Uint8Array([1, 2, 3, 4]).buffer },
    ],
  };
}
