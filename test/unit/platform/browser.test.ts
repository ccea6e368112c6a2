import { afterEach, expect, it, vi } from 'vitest';

const api = { runtime: { getURL: (path: string) => `x-extension://own/${path}` } };

async function found(): Promise<unknown> {
  vi.resetModules();
  return (await import('../../../src/platform/browser')).browser;
}

afterEach(() => vi.unstubAllGlobals());

it('is found by either name', async () => {
  vi.stubGlobal('chrome', api);
  expect(await found()).toBe(api);
  const own = { ...api };
  vi.stubGlobal('browser', own);
  expect(await found()).toBe(own);
});

it('is no element that a page has called so', async () => {
  vi.stubGlobal('chrome', api);
  vi.stubGlobal('browser', { runtime: { id: 'x' } });
  expect(await found()).toBe(api);
});
