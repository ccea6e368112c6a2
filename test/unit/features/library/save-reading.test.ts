import { expect, it, vi } from 'vitest';
import { reading } from './reading';

vi.mock('../../../../src/platform/browser', () => ({ browser: {} }));
const { saveReading } = await import('../../../../src/features/library/save-reading');

it('saves nothing from a private window without a clear yes', async () => {
  const open = vi.fn();
  vi.stubGlobal('indexedDB', { open });
  const fetched = vi.spyOn(globalThis, 'fetch');
  expect(await saveReading(reading([]), { engine: '0.1.0', isPrivate: true })).toEqual({
    ok: false,
    failure: { code: 'private-window' },
  });
  expect(open).not.toHaveBeenCalled();
  expect(fetched).not.toHaveBeenCalled();
});

it('says so where the browser lets nothing be stored', async () => {
  vi.stubGlobal('indexedDB', undefined);
  const saved = await saveReading(reading([]), { engine: '0.1.0', isPrivate: true, inPrivate: 'yes' });
  expect(saved).toMatchObject({ ok: false, failure: { code: 'storage-blocked' } });
});
