import type { Browser } from 'webextension-polyfill';

/**
 * The one door to the extension API: since manifest 3 both browsers answer with promises, and only its name
 * differs. An element of the page whose id is "browser" is not mistaken for it.
 */
const { browser: own, chrome } = globalThis as unknown as { browser?: Browser; chrome: Browser };

export const browser: Browser = typeof own?.runtime?.getURL === 'function' ? own : chrome;
