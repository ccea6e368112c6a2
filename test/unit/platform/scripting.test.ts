import { expect, it, vi } from 'vitest';

const browser = vi.hoisted(() => ({
  scripting: { executeScript: async (): Promise<unknown> => [] },
  tabs: { get: async (): Promise<unknown> => ({ status: 'complete' }) },
}));
vi.mock('../../../src/platform/browser', () => ({ browser }));
const { documentState, injectScript } = await import('../../../src/platform/scripting');

const refuse = () => {
  vi.spyOn(browser.scripting, 'executeScript').mockRejectedValue(new Error('Cannot access a chrome:// URL'));
};

it('gives what the page says of itself', async () => {
  const state = { contentType: 'text/html', readyState: 'complete' };
  vi.spyOn(browser.scripting, 'executeScript').mockResolvedValue([{ result: state }]);
  expect(await documentState(1)).toEqual({ ok: true, value: state });
});

it.each([
  ['forbidden-page', async () => ({ status: 'complete' })],
  ['still-loading', async () => ({ status: 'loading' })],
  ['tab-gone', () => Promise.reject(new Error('No tab with id: 1'))],
])('tells %s from the other refusals by the tab', async (code, get) => {
  refuse();
  vi.spyOn(browser.tabs, 'get').mockImplementation(get);
  expect(await injectScript(1, 'reader.js')).toMatchObject({ ok: false, failure: { code } });
  expect(await documentState(1)).toMatchObject({ ok: false, failure: { code } });
});
