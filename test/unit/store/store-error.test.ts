import { afterEach, expect, it, vi } from 'vitest';
import { listEntries } from '../../../src/store/library';
import { StoreError } from '../../../src/store/store-error';

afterEach(() => vi.unstubAllGlobals());

it.each([
  ['QuotaExceededError', 'storage-full', 'storage-full'],
  ['InvalidStateError', 'unexpected', 'storage-blocked'],
  ['SecurityError', 'unexpected', 'storage-blocked'],
])('%s is %s, at opening %s', (name, later, atOpening) => {
  const error = new DOMException('', name);
  expect(StoreError.from(error).code).toBe(later);
  expect(StoreError.atOpening(error).code).toBe(atOpening);
});

it('says that storage is blocked where there is no IndexedDB', async () => {
  vi.stubGlobal('indexedDB', undefined);
  await expect(listEntries()).rejects.toMatchObject({ code: 'storage-blocked' });
});

it('says so where opening is refused', async () => {
  const open = () => {
    throw new DOMException('denied', 'SecurityError');
  };
  vi.stubGlobal('indexedDB', { open });
  await expect(listEntries()).rejects.toMatchObject({ code: 'storage-blocked' });
});
