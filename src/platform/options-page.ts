import { browser } from './browser';

/** Opens the options in a tab. */
export function openOptionsPage(): Promise<void> {
  return browser.runtime.openOptionsPage();
}
