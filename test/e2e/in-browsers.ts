import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect } from 'vitest';
import type { BrowserUnderTest } from '../harness/browser-under-test.ts';
import { ChromiumUnderTest } from '../harness/chromium-under-test.ts';
import { canTakeRealInput, type Display, startDisplay } from '../harness/display.ts';
import type { BrowserKind } from '../harness/find-browser.ts';
import { FirefoxUnderTest } from '../harness/firefox-under-test.ts';
import { root } from '../harness/paths.ts';
import { pressKey } from '../harness/real-input.ts';
import { saveScreen } from '../harness/screenshot.ts';
import { type PageServer, servePages } from '../harness/serve-pages.ts';
import { pagePool } from './page-pool.ts';

/** What every test of a file has at hand. The browser is the file's own. */
export interface Stage {
  browser: BrowserUnderTest;
  display: Display;
  pages: PageServer;
}

interface Options {
  inPrivate?: boolean;
  /** Errors that the page itself is meant to throw. */
  expected?: RegExp;
}

const out = join(root, 'out/e2e');

/**
 * Declares the same tests for Chromium and Firefox, headed, with a screen of their own. A test fails where it
 * leaves an error that nobody showed; the screen at that moment is kept in out/e2e.
 */
export function inBrowsers(
  subject: string,
  define: (stage: Stage, kind: BrowserKind) => void,
  options: Options = {},
) {
  for (const kind of ['chromium', 'firefox'] as const) {
    const title = canTakeRealInput()
      ? subject
      : `${subject} (left out here: real input needs Linux with Xvfb and xdotool)`;
    describe.skipIf(!canTakeRealInput())(`${title} in ${kind}`, () => {
      const stage = {} as Stage;
      let known = 0;
      beforeAll(async () => {
        stage.display = await startDisplay();
        stage.pages = await servePages(pagePool);
        const start = kind === 'chromium' ? ChromiumUnderTest.start : FirefoxUnderTest.start;
        stage.browser = await start({ ...stage, inPrivate: options.inPrivate });
      });
      afterAll(async () => {
        await stage.browser?.close();
        await stage.pages?.close();
        stage.display?.stop();
      });
      beforeEach(async () => {
        known = (await stage.browser.problems()).length;
      });
      afterEach(async ({ task }) => {
        if (task.result?.state === 'fail') {
          mkdirSync(out, { recursive: true });
          saveScreen(stage.display, join(out, `${kind}-${task.name.replace(/[^\p{L}\p{N}]+/gu, '-')}.png`));
          await pressKey(stage.display, 'Escape');
        }
        const fresh = (await stage.browser.problems()).slice(known);
        expect(
          fresh.filter((line) => !options.expected?.test(line)),
          'silent errors',
        ).toEqual([]);
      });
      define(stage, kind);
    });
  }
}
