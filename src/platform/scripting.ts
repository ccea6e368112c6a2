import { browser } from './browser';
import { fail, type Result, succeed } from './result';

/** Runs one of our scripts in the top frame of a tab, at once. `file` is a path inside the extension. */
export async function injectScript(tabId: number, file: string): Promise<Result<undefined>> {
  try {
    await browser.scripting.executeScript({
      target: { tabId },
      files: [file.startsWith('/') ? file : `/${file}`],
      injectImmediately: true,
    });
    return succeed(undefined);
  } catch (error) {
    return refusal(tabId, error);
  }
}

/**
 * Runs the scripts that the manifest declares for pages in the tabs that are open already: Chromium runs them
 * only in what is opened after the extension was installed or updated.
 */
export async function runDeclaredScripts(): Promise<void> {
  for (const { matches, js = [] } of browser.runtime.getManifest().content_scripts ?? []) {
    const tabs = await browser.tabs.query({ url: matches, discarded: false });
    const runs = tabs.flatMap(({ id }) => (id === undefined ? [] : js.map((file) => injectScript(id, file))));
    await Promise.all(runs);
  }
}

/** What kind of document a tab shows, and whether its markup is all there. */
export async function documentState(
  tabId: number,
): Promise<Result<{ contentType: string; readyState: DocumentReadyState }>> {
  try {
    const [frame] = await browser.scripting.executeScript({
      target: { tabId },
      func: () => ({ contentType: document.contentType, readyState: document.readyState }),
      injectImmediately: true,
    });
    const state = frame?.result as { contentType: string; readyState: DocumentReadyState } | undefined;
    return state ? succeed(state) : fail('forbidden-page', frame?.error);
  } catch (error) {
    return refusal(tabId, error);
  }
}

/** Browsers word the refusal differently each year; the tab itself says which of the three it is. */
async function refusal(tabId: number, error: unknown): Promise<Result<never>> {
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  if (!tab) return fail('tab-gone', error);
  return fail(tab.status === 'loading' ? 'still-loading' : 'forbidden-page', error);
}
