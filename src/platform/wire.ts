import type { Runtime } from 'webextension-polyfill';
import { browser } from './browser';
import { fail, type Result } from './result';

/** Who asks: a script in a page, or one of our own pages. */
export interface Sender {
  kind: 'page' | 'extension';
  tabId?: number;
  /** Address of the asking document. */
  url: string;
  /** In a private window. */
  isPrivate: boolean;
}

type Map<M> = { [N in keyof M]: { ask: unknown; answer: unknown } };

/** One function for each message of a direction. What it throws crosses as 'unexpected'. */
export type Handlers<M extends Map<M>> = {
  [N in keyof M]: (body: M[N]['ask'], sender: Sender) => Promise<Result<M[N]['answer']>>;
};

interface Envelope {
  to: 'background' | 'page';
  name: string;
  body: unknown;
}

/** Sends and never rejects. */
export async function ask<T>(
  to: Envelope['to'],
  name: string,
  body: unknown,
  tabId?: number,
): Promise<Result<T>> {
  if (!isConnected()) return fail('extension-updated');
  const envelope: Envelope = { to, name, body };
  try {
    const answer: unknown =
      tabId === undefined
        ? await browser.runtime.sendMessage(envelope)
        : await browser.tabs.sendMessage(tabId, envelope, { frameId: 0 });
    if (isResult<T>(answer)) return answer;
    return fail(tabId === undefined ? 'unexpected' : 'tab-gone', `no answer to ${name}`);
  } catch (error) {
    if (!isConnected()) return fail('extension-updated', error);
    return fail(tabId === undefined ? 'unexpected' : 'tab-gone', error);
  }
}

/** Listens for one direction; returns the way to stop. */
export function answer<M extends Map<M>>(to: Envelope['to'], handlers: Handlers<M>): () => void {
  const listener = (
    message: unknown,
    from: Runtime.MessageSender,
    respond: (answer: unknown) => void,
  ): true | undefined => {
    if (!isEnvelope(message) || message.to !== to || from.id !== browser.runtime.id) return undefined;
    if (!Object.hasOwn(handlers, message.name)) return undefined;
    const handler = handlers[message.name as keyof M];
    Promise.resolve()
      .then(() => handler(message.body as M[keyof M]['ask'], senderOf(from)))
      .catch((error: unknown) => {
        console.error(message.name, error);
        return fail('unexpected', error);
      })
      .then(respond);
    // The answer is on its way.
    return true;
  };
  browser.runtime.onMessage.addListener(listener as Runtime.OnMessageListener);
  return () => browser.runtime.onMessage.removeListener(listener as Runtime.OnMessageListener);
}

/** False in a page script whose extension was updated, switched off or removed under it. */
export function isConnected(): boolean {
  try {
    return Boolean(browser.runtime?.id);
  } catch {
    return false;
  }
}

function senderOf(from: Runtime.MessageSender): Sender {
  const url = from.url ?? '';
  return {
    kind: url.startsWith(browser.runtime.getURL('')) || !from.tab ? 'extension' : 'page',
    tabId: from.tab?.id,
    url,
    isPrivate: from.tab?.incognito ?? false,
  };
}

function isEnvelope(message: unknown): message is Envelope {
  return typeof message === 'object' && message !== null && 'to' in message && 'name' in message;
}

function isResult<T>(answer: unknown): answer is Result<T> {
  return typeof answer === 'object' && answer !== null && 'ok' in answer;
}
