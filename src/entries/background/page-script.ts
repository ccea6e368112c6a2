import type { Reading } from '../../core/index';
import { askPage, type Notice, type Result, type ToPage } from '../../platform/messages';
import { fail } from '../../platform/result';
import { documentState, injectScript } from '../../platform/scripting';
import reader from '../reader/reader.iife.tsx?script';

/**
 * Asks the reader script of a tab, after injecting it where none answers: it was never asked for here, or it
 * belongs to a version of the extension that has been updated since.
 */
async function askReader<N extends keyof ToPage>(
  tabId: number,
  name: N,
  body: ToPage[N]['ask'],
  whileLoading = false,
): Promise<Result<ToPage[N]['answer']>> {
  const first = await askPage(tabId, name, body);
  if (first.ok || first.failure.code !== 'tab-gone') return first;
  const injected = await injectOnce(tabId, whileLoading);
  return injected.ok ? askPage(tabId, name, body) : injected;
}

const injecting = new Map<number, Promise<Result<undefined>>>();

/** Who asks while the script is on its way waits for that one: each script more would be a reader more. */
function injectOnce(tabId: number, whileLoading: boolean): Promise<Result<undefined>> {
  const onItsWay = injecting.get(tabId) ?? inject(tabId, whileLoading).finally(() => injecting.delete(tabId));
  injecting.set(tabId, onItsWay);
  return onItsWay;
}

async function inject(tabId: number, whileLoading: boolean): Promise<Result<undefined>> {
  const state = await documentState(tabId);
  if (!state.ok) return state;
  if (!/html|xml/.test(state.value.contentType)) return fail('forbidden-page', state.value.contentType);
  if (state.value.readyState === 'loading' && !whileLoading) return fail('still-loading');
  return injectScript(tabId, reader);
}

/** `force`: also where the page does not look like an article, or has not loaded to its end. */
export function readTab(tabId: number, force: boolean): Promise<Result<Reading>> {
  return askReader(tabId, 'read', { force }, force);
}

/** What is saved from a menu: all pages, for nobody is there to see the later ones come. */
export function readWholeTab(tabId: number): Promise<Result<Reading>> {
  return askReader(tabId, 'read', { force: false, whole: true });
}

export function toggleReader(tabId: number): Promise<Result<{ open: boolean }>> {
  return askReader(tabId, 'toggle-reader', {});
}

export function showNotice(tabId: number, notice: Notice): Promise<Result<undefined>> {
  return askReader(tabId, 'notice', { notice }, true);
}
