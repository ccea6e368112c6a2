import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fail, type Result, succeed } from '../../../../src/platform/result';

/** A tab as the background sees it: a script answers once it has been injected. */
const { tab, injected } = vi.hoisted(() => ({
  tab: { hasScript: false, contentType: 'text/html', readyState: 'complete' },
  injected: [] as string[],
}));

vi.mock('../../../../src/entries/reader/reader.iife.tsx?script', () => ({ default: 'reader.js' }));
vi.mock('../../../../src/platform/messages', () => ({
  askPage: async (_tab: number, name: string): Promise<Result<unknown>> =>
    tab.hasScript ? succeed(name) : fail('tab-gone'),
}));
vi.mock('../../../../src/platform/scripting', () => ({
  documentState: async () => succeed({ contentType: tab.contentType, readyState: tab.readyState }),
  injectScript: async (_tab: number, file: string) => {
    await new Promise((resolve) => setTimeout(resolve, 5));
    injected.push(file);
    tab.hasScript = true;
    return succeed(undefined);
  },
}));
const { readTab, showNotice, toggleReader } = await import('../../../../src/entries/background/page-script');

beforeEach(() => {
  Object.assign(tab, { hasScript: false, contentType: 'text/html', readyState: 'complete' });
  injected.length = 0;
});

describe('asking the script of a page', () => {
  it('injects it where none answers, and never twice', async () => {
    expect(await readTab(1, false)).toEqual(succeed('read'));
    expect(await toggleReader(1)).toEqual(succeed('toggle-reader'));
    expect(injected).toEqual(['reader.js']);
  });

  it('injects it once for all who ask meanwhile', async () => {
    const answers = await Promise.all([toggleReader(1), toggleReader(1), readTab(1, false)]);
    expect(answers.every(({ ok }) => ok)).toBe(true);
    expect(injected).toHaveLength(1);
  });

  it('does not open a PDF or a picture', async () => {
    tab.contentType = 'application/pdf';
    expect(await readTab(1, true)).toMatchObject({ failure: { code: 'forbidden-page' } });
    expect(injected).toEqual([]);
  });

  it('waits for a page that is still loading, unless the user insists or is only told something', async () => {
    tab.readyState = 'loading';
    expect(await readTab(1, false)).toMatchObject({ failure: { code: 'still-loading' } });
    expect(await toggleReader(1)).toMatchObject({ failure: { code: 'still-loading' } });
    expect(await showNotice(1, { kind: 'failed', failure: { code: 'still-loading' } })).toMatchObject({
      ok: true,
    });
    tab.hasScript = false;
    expect(await readTab(1, true)).toMatchObject({ ok: true });
  });
});
