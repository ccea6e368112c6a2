import { browser } from './browser';

/** Call at the top of the background: after installing, after an update, and at each start of the browser. */
export function onStart(callback: () => void): void {
  browser.runtime.onInstalled.addListener(callback);
  browser.runtime.onStartup.addListener(callback);
}

/** Call at the top of the background: after installing and after an update. */
export function onInstalled(callback: () => void): void {
  browser.runtime.onInstalled.addListener(callback);
}

/** The version in the manifest. */
export function extensionVersion(): string {
  return browser.runtime.getManifest().version;
}
