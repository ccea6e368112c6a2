import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { getPictures, getSaved, listEntries } from '../../../../src/store/library';
import { ADDRESS, reading } from './reading';

const contains = vi.fn(async () => true);
vi.mock('../../../../src/platform/browser', () => ({
  browser: { permissions: { contains: () => contains() } },
}));
const { saveReading } = await import('../../../../src/features/library/save-reading');

const PICTURE = 'https://img.gmw.cn/a.jpg';
const page = reading([{ type: 'element', tagName: 'img', properties: { src: PICTURE }, children: [] }]);
const open = { engine: '0.1.0', isPrivate: false };

beforeEach(() => {
  contains.mockResolvedValue(true);
  vi.stubGlobal('fetch', async () => new Response('xx', { headers: { 'content-type': 'image/png' } }));
});

it('saves nothing from a private window without a clear yes', async () => {
  expect(await saveReading(page, { ...open, isPrivate: true })).toMatchObject({
    ok: false,
    failure: { code: 'private-window' },
  });
  expect(await listEntries()).toEqual([]);
});

it('saves, and lists only those whose words are marked', async () => {
  expect(await saveReading(page, { ...open, isPrivate: true, inPrivate: 'yes' })).toEqual({
    ok: true,
    value: { url: ADDRESS, updated: false, picturesNotSaved: [] },
  });
  expect(await listEntries()).toMatchObject([{ url: ADDRESS, speakers: ['林知远'], pictures: 1 }]);
  expect(await getSaved(ADDRESS)).toMatchObject({ ...page, engine: '0.1.0', corrections: [] });
});

it('keeps the pictures it had when their host is no longer granted', async () => {
  contains.mockResolvedValue(false);
  expect(await saveReading(page, open)).toMatchObject({ value: { updated: true, picturesNotSaved: [] } });
  expect(await getPictures(ADDRESS)).toHaveLength(1);
});
