import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { onLibraryChange } from '../../../src/store/changes';
import { openLibrary } from '../../../src/store/database';
import {
  getPictures,
  getSaved,
  listEntries,
  putArticle,
  removeArticle,
  undoChange,
} from '../../../src/store/library';
import { storedArticle } from './stored-article';

const URL_A = 'https://news.gmw.cn/2026-11/20/content_1.htm';
const URL_B = 'https://news.gmw.cn/2026-11/20/content_2.htm';

beforeEach(async () => {
  const database = await openLibrary();
  await Promise.all([...database.objectStoreNames].map((name) => database.clear(name)));
});
afterEach(() => vi.restoreAllMocks());

describe('the library', () => {
  it('keeps the article with its pictures', async () => {
    expect(await putArticle(storedArticle(URL_A))).toEqual({ updated: false });
    expect(await getSaved(URL_A)).toEqual(storedArticle(URL_A).saved);
    const [picture] = await getPictures(URL_A);
    expect([...new Uint8Array(picture?.bytes ?? new ArrayBuffer(0))]).toEqual([1, 2, 3, 4]);
  });

  it('lists the one saved last first', async () => {
    await putArticle(storedArticle(URL_B, { savedAt: '2026-11-23T09:00:00.000Z' }));
    await putArticle(storedArticle(URL_A, { savedAt: '2026-11-22T09:00:00.000Z' }));
    expect((await listEntries()).map((entry) => entry.url)).toEqual([URL_B, URL_A]);
  });

  it('updates the same address, and undo brings the older version back', async () => {
    await putArticle(storedArticle(URL_A, { title: '旧题' }));
    const newer = storedArticle(URL_A, { title: '新题' });
    expect(await putArticle({ ...newer, pictures: [] })).toEqual({ updated: true });
    expect(await getPictures(URL_A)).toEqual([]);
    expect(await listEntries()).toHaveLength(1);
    await undoChange(URL_A);
    expect((await getSaved(URL_A))?.article.title).toBe('旧题');
    expect(await getPictures(URL_A)).toHaveLength(1);
  });

  it('undoes a first save by removing it', async () => {
    await putArticle(storedArticle(URL_A));
    await undoChange(URL_A);
    expect(await listEntries()).toEqual([]);
    expect(await getPictures(URL_A)).toEqual([]);
  });

  it('restores what was removed, pictures included, and touches nothing else', async () => {
    await putArticle(storedArticle(URL_A));
    await putArticle(storedArticle(URL_B));
    await removeArticle(URL_A);
    expect((await listEntries()).map((entry) => entry.url)).toEqual([URL_B]);
    expect(await getPictures(URL_B)).toHaveLength(1);
    await undoChange(URL_A);
    expect(await getSaved(URL_A)).toBeDefined();
    expect(await getPictures(URL_A)).toHaveLength(1);
  });

  it('forgets after an hour what could be undone', async () => {
    const clock = vi.spyOn(Date, 'now').mockReturnValue(0);
    await putArticle(storedArticle(URL_A));
    await removeArticle(URL_A);
    clock.mockReturnValue(61 * 60 * 1000);
    await putArticle(storedArticle(URL_B));
    await undoChange(URL_A);
    expect(await getSaved(URL_A)).toBeUndefined();
  });

  it('loses nothing when the disk is full', async () => {
    await putArticle(storedArticle(URL_A, { title: '旧题' }));
    const full = new DOMException('full', 'QuotaExceededError');
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw full;
    });
    await expect(putArticle(storedArticle(URL_A, { title: '新题' }))).rejects.toMatchObject({
      code: 'storage-full',
    });
    vi.restoreAllMocks();
    expect((await getSaved(URL_A))?.article.title).toBe('旧题');
    expect(await getPictures(URL_A)).toHaveLength(1);
  });

  it('tells open pages of a change', async () => {
    const changed = new Promise<void>((resolve) => {
      const stop = onLibraryChange(() => {
        stop();
        resolve();
      });
    });
    await putArticle(storedArticle(URL_A));
    await changed;
  });
});
