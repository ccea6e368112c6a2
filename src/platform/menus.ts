import type { Menus } from 'webextension-polyfill';
import { browser } from './browser';

export interface MenuItem {
  id: string;
  title: string;
  contexts: Menus.ContextType[];
}

/** What was chosen, and where. */
export interface MenuChoice {
  id: string;
  tabId: number;
  tabTitle: string;
  isPrivate: boolean;
  /** Address of the page, also where the item was used inside a frame. */
  pageUrl: string;
  selection: string;
}

let defining = Promise.resolve();

/** Replaces the whole menu. Installing and starting may both ask for it at once: one after the other. */
export function defineMenus(items: MenuItem[]): Promise<void> {
  defining = defining.then(async () => {
    await browser.contextMenus?.removeAll();
    for (const item of items) browser.contextMenus?.create(item);
  });
  return defining;
}

/** Call at the top of the background. Firefox for Android has no menus: then nothing is ever chosen. */
export function onMenuChoice(callback: (choice: MenuChoice) => void): void {
  browser.contextMenus?.onClicked.addListener((info, tab) => {
    if (tab?.id === undefined) return;
    callback({
      id: String(info.menuItemId),
      tabId: tab.id,
      tabTitle: tab.title ?? '',
      isPrivate: tab.incognito,
      pageUrl: tab.url ?? info.pageUrl ?? '',
      selection: info.selectionText ?? '',
    });
  });
}
