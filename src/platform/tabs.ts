import { browser } from './browser';

export interface OpenTab {
  id: number;
  /** Both only as far as the tab may be looked at: its host is granted, or the user has just asked. */
  url?: string;
  title?: string;
  isPrivate: boolean;
}

/** The tab that the user is looking at. */
export async function activeTab(): Promise<OpenTab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (tab?.id === undefined) return undefined;
  return { id: tab.id, url: tab.url, title: tab.title, isPrivate: tab.incognito };
}

/**
 * Opens one of our pages in a tab, never in a private window: there the library would be another, empty one.
 * `path` is a path inside the extension, with its hash.
 */
export async function openOwnTab(path: string): Promise<void> {
  const url = browser.runtime.getURL(path);
  const windows = await browser.windows?.getAll({ windowTypes: ['normal'] });
  const open = windows?.filter((window) => !window.incognito);
  if (open?.length === 0) {
    await browser.windows.create({ url, incognito: false });
    return;
  }
  const windowId = (open?.find((window) => window.focused) ?? open?.[0])?.id;
  await browser.tabs.create({ url, windowId });
  if (windowId !== undefined) await browser.windows.update(windowId, { focused: true });
}

/** Opens one of our pages in a small window; in a tab where there are no windows (Firefox for Android). */
export async function openOwnWindow(path: string, size: { width: number; height: number }): Promise<void> {
  if (!browser.windows) return openOwnTab(path);
  await browser.windows.create({
    url: browser.runtime.getURL(path),
    type: 'popup',
    incognito: false,
    ...size,
  });
}
