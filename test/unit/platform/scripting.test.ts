import { afterEach, expect, it, vi } from 'vitest';

const browser = vi.hoisted(() => ({
  scripting: { executeScript: async (): Promise<unknown> => [] },
  tabs: {
    get: async (): Promise<unknown> => ({ status: 'complete' }),
    query: async (_of: object): Promise<unknown> => [],
  },
  runtime: {
    getManifest: () => ({ content_scripts: [{ matches: ['*://*.gmw.cn/*'], js: ['detect.js'] }] }),
  },
}));
vi.mock('../../../src/platform/browser', () => ({ browser }));
const { documentState, injectScript, runDeclaredScripts } = await import('../../../src/platform/scripting');

afterEach(() => vi.restoreAllMocks());

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

it('runs what the manifest declares in the tabs that are open, whatever one of them says to it', async () => {
  const run = vi
    .spyOn(browser.scripting, 'executeScript')
    .mockRejectedValueOnce(new Error('The tab was closed.'));
  const query = vi.spyOn(browser.tabs, 'query').mockResolvedValue([{ id: 3 }, { id: 4 }, {}]);
  await runDeclaredScripts();
  expect(query).toHaveBeenCalledExactlyOnceWith({ url: ['*://*.gmw.cn/*'], discarded: false });
  expect(run.mock.calls).toMatchObject([
    [{ target: { tabId: 3 }, files: ['/detect.js'] }],
    [{ target: { tabId: 4 }, files: ['/detect.js'] }],
  ]);
});
