import type { Browser } from 'puppeteer-core';
import { type FirefoxView, type FirefoxWindow, inBrowserWindow } from './firefox-window.ts';
import type { Surface } from './surface.ts';

/** How long a view may take to answer, ms. */
const patience = 20_000;

/** Every tab of every window, and every open extension popup. */
export function listViews(browser: Browser): Promise<{ browserId: number; url: string }[]> {
  return inBrowserWindow(browser, ({ Services }) =>
    [...Services.wm.getEnumerator('navigator:browser')].flatMap(({ document, gBrowser }) => {
      const popups = document.querySelectorAll<FirefoxView>('.webextension-popup-browser');
      return [...gBrowser.browsers, ...popups].map((view) => ({
        browserId: view.browserId,
        url: view.currentURI.spec,
      }));
    }),
  );
}

/** A tab's or popup's document; with `hosts` the shadow root, closed or open, that these selectors lead to. */
export function viewSurface(browser: Browser, browserId: number, hosts: string[] = []): Surface {
  return surfaceWithin(patience, browser, browserId, hosts);
}

/** True where the view answers at once: one that has just been made may still change its process, and lose a question. */
export function isAwake(browser: Browser, browserId: number): Promise<boolean> {
  return surfaceWithin(1000, browser, browserId, []).run(() => document.readyState === 'complete');
}

function surfaceWithin(ms: number, browser: Browser, browserId: number, hosts: string[]): Surface {
  return {
    run: async (inside, ...args) => {
      const script = frameScript(`(${inside})(root, ...${JSON.stringify(args)})`, hosts, ms);
      return (await inBrowserWindow(browser, askView, browserId, script)) as never;
    },
    async load(source) {
      await inBrowserWindow(browser, askView, browserId, frameScript(`(() => { ${source}\n })()`, hosts, ms));
    },
  };
}

interface FrameScript {
  name: string;
  text: string;
  /** How long to wait for its message, ms: a popup may close before it answers. */
  patience: number;
}

interface Reply {
  error?: string;
  json?: string;
}

/** Runs in Firefox's window: hands the script to the view's process and waits for its message. */
async function askView(
  { Services }: FirefoxWindow,
  browserId: number,
  script: FrameScript,
): Promise<unknown> {
  const views = [...Services.wm.getEnumerator('navigator:browser')].flatMap(({ document, gBrowser }) => [
    ...gBrowser.browsers,
    ...document.querySelectorAll<FirefoxView>('.webextension-popup-browser'),
  ]);
  const manager = views.find((view) => view.browserId === browserId)?.messageManager;
  if (!manager) throw new Error('this tab or popup is gone');
  const { error, json } = await new Promise<Reply>((done) => {
    const listen = ({ data }: { data: unknown }) => {
      manager.removeMessageListener(script.name, listen);
      done(data as Reply);
    };
    manager.addMessageListener(script.name, listen);
    setTimeout(done, script.patience, { error: 'this tab or popup went away or is busy' });
    manager.loadFrameScript(`data:;charset=utf-8,${encodeURIComponent(script.text)}`, false);
  });
  if (error) throw new Error(error);
  return json === undefined ? undefined : JSON.parse(json);
}

let asked = 0;

/** Evaluates `expression` as the view's own script would, but free of its Content-Security-Policy. */
function frameScript(expression: string, hosts: string[], patience: number): FrameScript {
  const name = `harness:${process.pid}:${asked++}`;
  const inside = `(async () => { const __name = (named) => named; return ${expression}; })().then(
    (value) => reply('', JSON.stringify(value)),
    (error) => reply(String(error) + (error.stack ?? '')),
  )`;
  const text = `{
    const root = ${JSON.stringify(hosts)}.reduce(
      (within, host) => within?.querySelector(host)?.openOrClosedShadowRoot,
      content.document,
    );
    const answer = (error, json) => sendAsyncMessage(${JSON.stringify(name)}, { error, json });
    if (root) {
      const sandbox = Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
      sandbox.root = Cu.waiveXrays(root);
      Cu.exportFunction(answer, sandbox, { defineAs: 'reply' });
      Cu.evalInSandbox(${JSON.stringify(inside)}, sandbox);
    } else answer('nothing is drawn there');
  }`;
  return { name, text, patience };
}
