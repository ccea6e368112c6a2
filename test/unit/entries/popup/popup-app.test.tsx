// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Failure, FailureCode } from '../../../../src/platform/result';
import { h, readingOf, root } from '../../ui/reading';

type Answer = { ok: true; value: unknown } | { ok: false; failure: Failure };
const { answers, asked, session } = vi.hoisted(() => ({
  answers: new Map<string, (body: Record<string, unknown>) => Answer | Promise<Answer>>(),
  asked: [] as [string, Record<string, unknown>][],
  session: new Map<string, unknown>(),
}));
const tab = { id: 7, url: 'https://news.example/1.html', incognito: false };
const tabs: (typeof tab)[] = [];
const silent = { addListener: () => {}, removeListener: () => {} };

vi.mock('../../../../src/platform/browser', () => ({
  browser: {
    i18n: {
      getMessage: (key: string, subs: string[]) =>
        key === 'languageTag' ? 'zh-CN' : [key, ...subs].join(' '),
      getUILanguage: () => 'zh-CN',
    },
    runtime: {
      ...{ id: 'own', getURL: (path: string) => `chrome-extension://own/${path}` },
      sendMessage: async ({ name, body }: { name: string; body: Record<string, unknown> }) => {
        asked.push([name, body]);
        return answers.get(name)?.(body);
      },
    },
    tabs: { query: async () => tabs },
    commands: { getAll: async () => [{ name: 'toggle-reader', shortcut: 'Alt+J' }] },
    storage: {
      ...{ onChanged: silent, local: { get: async () => ({}), set: async () => {} } },
      session: {
        get: async (key: string) => ({ [key]: session.get(key) }),
        set: async (values: object) => Object.entries(values).map((entry) => session.set(...entry)),
      },
    },
  },
}));
vi.stubGlobal('matchMedia', () => ({
  matches: false,
  addEventListener: () => {},
  removeEventListener: () => {},
}));
const { PopupApp } = await import('../../../../src/entries/popup/popup-app');
const { defaultSettings } = await import('../../../../src/platform/settings');

const reading = readingOf(root(h('p', '市长方既明说，桥通了。')), [['方既明', '桥通了。']]);
const ready: Answer = { ok: true, value: reading };
const failed = (code: FailureCode): Answer => ({ ok: false, failure: { code } });

async function open(): Promise<void> {
  const app = document.createElement('div');
  document.body.replaceChildren(app);
  act(() => render(<PopupApp settings={defaultSettings} />, app));
  await settle();
}
const wait = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms).then(() => {}));
/** Effects run at the end of an act, and what they ask for is answered after it. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 4; turn++) await wait(10);
}
const words = () => document.body.textContent ?? '';
async function press(label: string): Promise<void> {
  act(() => {
    [...document.querySelectorAll('button')].find((button) => button.textContent?.includes(label))?.click();
  });
  await settle();
}
const readTab = (...results: Answer[]) =>
  answers.set('read-tab', () => (results.length > 1 ? results.shift() : results[0]) ?? failed('unexpected'));

beforeEach(() => {
  vi.useFakeTimers();
  answers.clear();
  session.clear();
  asked.length = 0;
  tabs.splice(0, tabs.length, tab);
});
afterEach(() => vi.useRealTimers());

describe('the popup', () => {
  it('shows the article with its speakers, and the key as it is bound', async () => {
    readTab(ready);
    await open();
    expect(document.querySelector('h1')?.textContent).toContain('两岸绿道贯通');
    expect(document.querySelector('mark')?.textContent).toBe('桥通了。');
    expect(document.querySelector('.legend-entry')?.textContent).toBe('方既明1'.padStart(8, '\u2003'));
    expect(document.querySelector('kbd')?.textContent).toBe('Alt+J');
  });

  it('says nothing for a second, then that it is reading', async () => {
    answers.set('read-tab', () => new Promise<Answer>(() => {}));
    await open();
    expect(document.querySelector('main')?.textContent).toBe('');
    await wait(1000);
    expect(document.querySelector('main')?.textContent).toBe('popupReading');
  });

  it.each<[FailureCode, string]>([
    ['forbidden-page', 'failureForbiddenPage'],
    ['tab-gone', 'failureTabGone'],
    ['extension-updated', 'failureExtensionUpdated'],
    ['unexpected', 'failureUnexpected'],
  ])('has a sentence of its own for %s, and no article', async (code, sentence) => {
    readTab(failed(code));
    await open();
    expect(document.querySelector('h1')?.textContent).toBe(sentence);
    expect(document.querySelector('article')).toBeNull();
  });

  it('says so where there is no tab', async () => {
    tabs.length = 0;
    await open();
    expect(words()).toContain('failureTabGone');
  });

  it('tries a page that does not look like an article when it is asked to', async () => {
    readTab(failed('not-an-article'), ready);
    await open();
    expect(words()).toContain('popupNotAnArticle');
    await press('popupTryAnyway');
    expect(asked.filter(([name]) => name === 'read-tab').map(([, body]) => body.force)).toEqual([
      false,
      true,
    ]);
    expect(document.querySelector('article')).not.toBeNull();
  });

  it('waits for a page that is still loading, and reads it by itself', async () => {
    readTab(failed('still-loading'), failed('still-loading'), ready);
    await open();
    expect(words()).toContain('popupWaiting');
    await wait(1100);
    await settle();
    expect(document.querySelector('article')).not.toBeNull();
  });

  it('is where it was when it opens again on the same article, and only there', async () => {
    readTab(ready);
    await open();
    act(() => document.querySelector<HTMLElement>('.legend-only')?.click());
    await settle();
    await open();
    expect(document.querySelector('.legend-only')?.getAttribute('aria-pressed')).toBe('true');
    const other = { ...reading, article: { ...reading.article, url: 'https://news.example/2.html' } };
    readTab({ ok: true, value: other });
    await open();
    expect(document.querySelector('.legend-only')?.getAttribute('aria-pressed')).toBe('false');
  });
});

describe('saving from the popup', () => {
  const saved: Answer = { ok: true, value: { url: tab.url, updated: false, picturesNotSaved: ['a', 'b'] } };
  const status = () => document.querySelector('.popup-foot .status-line')?.textContent;

  it('says that it is saved, what is missing, and takes it back', async () => {
    readTab(ready);
    answers.set('save', () => saved);
    answers.set('undo-save', () => ({ ok: true, value: undefined }));
    await open();
    await press('readerSave');
    expect(status()).toContain('readerSaved readerPicturesNotSaved 2');
    await press('readerUndo');
    expect(asked).toContainEqual(['undo-save', { url: tab.url }]);
    expect(status()).toContain('readerUndone');
  });

  it('knows what is saved already, with its corrections, and offers to update and delete it', async () => {
    readTab(ready);
    let kept: object | null = {
      corrections: [{ quote: { exact: '桥通了。', prefix: '市长方既明说，', suffix: '' }, speaker: null }],
    };
    answers.set('find-saved', () => ({ ok: true, value: kept }));
    answers.set('remove-saved', () => {
      kept = null;
      return { ok: true, value: undefined };
    });
    answers.set('save', () => saved);
    await open();
    expect(document.querySelector('mark')).toBeNull();
    await press('readerKept');
    expect(asked.map(([name]) => name)).not.toContain('save');
    expect(status()).toBe('readerKeptAlreadyreaderViewreaderUpdatelibraryDelete');
    await press('readerUpdate');
    expect(asked).toContainEqual(['save', { reading }]);
    await press('readerKept');
    expect(status()).toBe('');
    await press('readerKept');
    await press('libraryDelete');
    expect(status()).toBe('readerDeletedreaderUndo');
    expect(document.querySelector('mark')?.textContent).toBe('桥通了。');
    await press('readerSave');
    expect(asked.filter(([name]) => name === 'save')).toHaveLength(2);
  });

  it('asks before it keeps anything from a private window', async () => {
    readTab(ready);
    answers.set('save', ({ inPrivate }) => (inPrivate === 'yes' ? saved : failed('private-window')));
    await open();
    await press('readerSave');
    expect(status()).toContain('failurePrivateWindow');
    await press('readerDoNotSave');
    expect(status()).toBe('');
    await press('readerSave');
    await press('readerSaveInPrivate');
    expect(status()).toContain('readerSaved');
  });

  it('says why it could not', async () => {
    readTab(ready);
    answers.set('save', () => failed('storage-full'));
    await open();
    await press('readerSave');
    expect(status()).toContain('failureStorageFull');
    expect(status()).toContain('readerTryAgain');
  });
});

it('says why the page will not have the reader', async () => {
  readTab(ready);
  answers.set('toggle-reader', () => failed('page-refuses'));
  await open();
  await press('popupReadInPage');
  expect(document.querySelector('[role="alert"]')?.textContent).toBe('failurePageRefuses');
});
