import type { Browser } from 'puppeteer-core';
import { bidi } from './launch-firefox.ts';

/** A tab's or popup's `<browser>`, in the words of Firefox's own code. */
export interface FirefoxView extends Element {
  browserId: number;
  currentURI: { spec: string };
  browsingContext: { mediumOverride: string };
  messageManager: {
    addMessageListener(name: string, listener: (message: { data: unknown }) => void): void;
    removeMessageListener(name: string, listener: (message: { data: unknown }) => void): void;
    loadFrameScript(url: string, allowDelayed: boolean): void;
  };
}

interface FirefoxTab {
  linkedBrowser: FirefoxView;
}

/** A window of Firefox and what functions for `inBrowserWindow` use of it. */
export interface FirefoxWindow {
  document: Document;
  gBrowser: {
    browsers: FirefoxView[];
    selectedBrowser: FirefoxView;
    selectedTab: FirefoxTab;
    addTab(url: string, options: { triggeringPrincipal: unknown }): FirefoxTab;
  };
  Services: {
    wm: { getEnumerator(type: string): Iterable<FirefoxWindow> };
    scriptSecurityManager: { getSystemPrincipal(): unknown };
    console: { getMessageArray(): { message: string; sourceName?: string; flags?: number }[] };
  };
  WebExtensionPolicy: {
    getByID(id: string): { mozExtensionHostname: string; getURL(path: string): string } | null;
  };
}

interface Answer {
  result?: { value: string };
  exceptionDetails?: { text: string };
}

/**
 * Runs a function in Firefox's own window, with all its rights; arguments and answer are JSON.
 * The function crosses as source text: it may use nothing but its arguments.
 * @throws what the function throws.
 */
export async function inBrowserWindow<A extends unknown[], T>(
  browser: Browser,
  inside: (window: FirefoxWindow, ...args: A) => T | Promise<T>,
  ...args: A
): Promise<T> {
  const tree = await bidi(browser).send('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 });
  const { contexts } = tree.result as { contexts: { context: string; url: string }[] };
  const window = contexts.find(({ url }) => url.endsWith('/browser.xhtml'));
  if (!window) throw new Error('Firefox shows no window');
  const answer = await bidi(browser).send('script.callFunction', {
    functionDeclaration: `async (args) => {
      const __name = (named) => named;
      return JSON.stringify({ value: await (${inside})(window, ...JSON.parse(args)) });
    }`,
    arguments: [{ type: 'string', value: JSON.stringify(args) }],
    target: { context: window.context },
    awaitPromise: true,
  });
  const { result, exceptionDetails } = answer.result as Answer;
  if (!result) throw new Error(exceptionDetails?.text ?? 'no answer from Firefox');
  return (JSON.parse(result.value) as { value: T }).value;
}
