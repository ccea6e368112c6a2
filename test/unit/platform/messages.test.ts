import { beforeEach, describe, expect, it, vi } from 'vitest';

type Listener = (message: unknown, from: unknown, respond: (answer: unknown) => void) => unknown;
const { runtime, tabs, listeners } = vi.hoisted(() => {
  const listeners = new Set<Listener>();
  const runtime = {
    id: 'own' as string | undefined,
    getURL: (path: string) => `chrome-extension://own/${path}`,
    sendMessage: async (_message: unknown): Promise<unknown> => undefined,
    onMessage: {
      addListener: (listener: Listener) => listeners.add(listener),
      removeListener: (listener: Listener) => listeners.delete(listener),
    },
  };
  const tabs = {
    sendMessage: async (_tab: number, _message: unknown, _to: unknown): Promise<unknown> => undefined,
  };
  return { runtime, tabs, listeners };
});
vi.mock('../../../src/platform/browser', () => ({ browser: { runtime, tabs } }));
const { answerBackground, answerPage, askBackground, askPage } = await import(
  '../../../src/platform/messages'
);
const { succeed } = await import('../../../src/platform/result');

const POPUP = { id: 'own', url: 'chrome-extension://own/popup.html' };
const PAGE = { id: 'own', url: 'https://news.gmw.cn/', tab: { id: 7, incognito: true } };
const detected = { to: 'background', name: 'page-detected', body: { detection: { isArticle: true } } };

const unwanted = async () => {
  throw new Error('not asked for');
};
const handlers = {
  'page-detected': unwanted,
  'read-tab': unwanted,
  'toggle-reader': unwanted,
  save: unwanted,
  'undo-save': unwanted,
  'find-saved': unwanted,
  'remove-saved': unwanted,
  'open-library': unwanted,
  'open-card': unwanted,
};

/** What the listeners answer to a message: undefined where none feels addressed. */
function deliver(message: unknown, from: unknown): Promise<unknown> | undefined {
  let answered: (answer: unknown) => void = () => {};
  const answer = new Promise<unknown>((resolve) => {
    answered = resolve;
  });
  const addressed = [...listeners].map((listener) => listener(message, from, answered));
  return addressed.includes(true) ? answer : undefined;
}

beforeEach(() => {
  listeners.clear();
  runtime.id = 'own';
  vi.restoreAllMocks();
});

describe('asking', () => {
  it('gives the answer', async () => {
    vi.spyOn(runtime, 'sendMessage').mockResolvedValue(succeed(undefined));
    expect(await askBackground('open-library', {})).toEqual({ ok: true, value: undefined });
  });

  it('says that the extension was updated under an open page', async () => {
    runtime.id = undefined;
    expect(await askBackground('open-library', {})).toMatchObject({
      failure: { code: 'extension-updated' },
    });
  });

  it('says so too where the browser throws at once', async () => {
    vi.spyOn(runtime, 'sendMessage').mockImplementation(() => {
      runtime.id = undefined;
      throw new Error('Extension context invalidated.');
    });
    expect(await askBackground('open-library', {})).toMatchObject({
      failure: { code: 'extension-updated' },
    });
  });

  it.each([
    ['nobody listens', () => Promise.reject(new Error('Receiving end does not exist.'))],
    ['nobody answers', async () => undefined],
  ])('fails with tab-gone where %s in the page', async (_, send) => {
    vi.spyOn(tabs, 'sendMessage').mockImplementation(send);
    expect(await askPage(7, 'read', { force: false })).toMatchObject({ failure: { code: 'tab-gone' } });
  });

  it('asks the top frame only', async () => {
    const send = vi.spyOn(tabs, 'sendMessage').mockResolvedValue(succeed(undefined));
    await askPage(7, 'toggle-reader', {});
    expect(send).toHaveBeenCalledWith(7, { to: 'page', name: 'toggle-reader', body: {} }, { frameId: 0 });
  });
});

describe('answering', () => {
  it('tells a page from our own pages, and a private window', async () => {
    const senders: unknown[] = [];
    answerBackground({
      ...handlers,
      'page-detected': async (_, sender) => {
        senders.push(sender);
        return succeed(undefined);
      },
    });
    await deliver(detected, PAGE);
    await deliver(detected, POPUP);
    expect(senders).toEqual([
      { kind: 'page', tabId: 7, url: 'https://news.gmw.cn/', isPrivate: true },
      { kind: 'extension', tabId: undefined, url: POPUP.url, isPrivate: false },
    ]);
  });

  it('does not hear other extensions, the other direction, unknown names and no messages of ours', () => {
    answerBackground(handlers);
    expect(deliver(detected, { ...POPUP, id: 'other' })).toBeUndefined();
    expect(deliver({ ...detected, to: 'page' }, POPUP)).toBeUndefined();
    expect(deliver({ ...detected, name: 'toString' }, POPUP)).toBeUndefined();
    expect(deliver('page-detected', POPUP)).toBeUndefined();
    expect(deliver(null, POPUP)).toBeUndefined();
  });

  it('turns what a handler throws into a failure', async () => {
    const reported = vi.spyOn(console, 'error').mockImplementation(() => {});
    answerBackground(handlers);
    expect(await deliver(detected, PAGE)).toEqual({
      ok: false,
      failure: { code: 'unexpected', detail: 'Error: not asked for' },
    });
    expect(reported).toHaveBeenCalled();
  });

  it('stops', () => {
    const stop = answerPage({ read: unwanted, 'toggle-reader': unwanted, notice: unwanted });
    stop();
    expect(listeners.size).toBe(0);
  });
});
