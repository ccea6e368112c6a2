import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { beforeAll, beforeEach, expect, it } from 'vitest';
import { bundle } from '../bench/bundle.ts';
import { root } from '../harness/paths.ts';
import { inBrowsers } from './in-browsers.ts';
import { pageAddress } from './page-pool.ts';
import type { storeInPage } from './store-in-page.ts';

declare const store: typeof storeInPage;

const A = 'https://news.gmw.cn/2026-11/20/content_1.htm';
const B = 'https://news.gmw.cn/2026-11/20/content_2.htm';

inBrowsers('the store', (stage) => {
  let page: Page;

  beforeAll(async () => {
    page = await stage.browser.open(pageAddress('one-word'));
    await page.evaluate(await bundle(join(root, 'test/e2e/store-in-page.ts')));
  });

  beforeEach(() =>
    page.evaluate(async () => {
      const database = await store.openLibrary();
      await Promise.all([...database.objectStoreNames].map((name) => database.clear(name)));
    }),
  );

  it('keeps the article with its pictures, bytes and all', async () => {
    const kept = await page.evaluate(async (url) => {
      const given = store.storedArticle(url);
      const outcome = await store.putArticle(given);
      const saved = await store.getSaved(url);
      const [picture] = await store.getPictures(url);
      const bytes = [...new Uint8Array(picture?.bytes ?? new ArrayBuffer(0))];
      return { outcome, isSame: JSON.stringify(saved) === JSON.stringify(given.saved), bytes };
    }, A);
    expect(kept).toEqual({ outcome: { updated: false }, isSame: true, bytes: [1, 2, 3, 4] });
  });

  it('lists the one saved last first', async () => {
    const listed = await page.evaluate(
      async (a, b) => {
        await store.putArticle(store.storedArticle(b, { savedAt: '2026-11-23T09:00:00.000Z' }));
        await store.putArticle(store.storedArticle(a, { savedAt: '2026-11-22T09:00:00.000Z' }));
        return store.summary();
      },
      A,
      B,
    );
    expect(listed.map(({ url }) => url)).toEqual([B, A]);
  });

  it('updates the same address, and undo brings the older version back', async () => {
    const [updated, undone] = await page.evaluate(async (url) => {
      await store.putArticle(store.storedArticle(url, { title: '旧题' }));
      await store.putArticle({ ...store.storedArticle(url, { title: '新题' }), pictures: [] });
      const after = await store.summary();
      await store.undoChange(url);
      return [after, await store.summary()];
    }, A);
    expect(updated).toEqual([{ url: A, title: '新题', pictures: 0 }]);
    expect(undone).toEqual([{ url: A, title: '旧题', pictures: 1 }]);
  });

  it('undoes a first save by removing it', async () => {
    const left = await page.evaluate(async (url) => {
      await store.putArticle(store.storedArticle(url));
      await store.undoChange(url);
      return [await store.summary(), await store.getPictures(url)];
    }, A);
    expect(left).toEqual([[], []]);
  });

  it('restores what was removed, pictures included, and touches nothing else', async () => {
    const [removed, restored] = await page.evaluate(
      async (a, b) => {
        await store.putArticle(store.storedArticle(a));
        await store.putArticle(store.storedArticle(b));
        await store.removeArticle(a);
        const without = await store.summary();
        await store.undoChange(a);
        return [without, await store.summary()];
      },
      A,
      B,
    );
    expect(removed).toMatchObject([{ url: B, pictures: 1 }]);
    expect(restored).toHaveLength(2);
    expect(restored).toContainEqual({ url: A, title: '沿江三市共建步道', pictures: 1 });
  });

  it('forgets after an hour what could be undone', async () => {
    const left = await page.evaluate(
      async (a, b) => {
        const { now } = Date;
        await store.putArticle(store.storedArticle(a));
        await store.removeArticle(a);
        Date.now = () => now() + 61 * 60 * 1000;
        await store.putArticle(store.storedArticle(b));
        Date.now = now;
        await store.undoChange(a);
        return store.summary();
      },
      A,
      B,
    );
    expect(left.map(({ url }) => url)).toEqual([B]);
  });

  it('says that the disk is full in the middle of a save, and loses nothing', async () => {
    const [code, left] = await page.evaluate(async (url) => {
      await store.putArticle(store.storedArticle(url, { title: '旧题' }));
      const { put } = IDBObjectStore.prototype;
      IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...given: Parameters<typeof put>) {
        if (this.name === 'pictures') throw new DOMException('full', 'QuotaExceededError');
        return put.apply(this, given);
      };
      const failed = await store.putArticle(store.storedArticle(url, { title: '新题' })).then(
        () => 'saved',
        (error: { code: string }) => error.code,
      );
      IDBObjectStore.prototype.put = put;
      return [failed, await store.summary()];
    }, A);
    expect(code).toBe('storage-full');
    expect(left).toEqual([{ url: A, title: '旧题', pictures: 1 }]);
  });

  it('tells open pages of a change', async () => {
    const told = await page.evaluate(async (url) => {
      const heard = new Promise((resolve) => {
        new BroadcastChannel('library').onmessage = () => resolve('told');
      });
      await store.putArticle(store.storedArticle(url));
      return heard;
    }, A);
    expect(told).toBe('told');
  });
});
