import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page, Target } from 'puppeteer-core';
import type { BrowserUnderTest, StartOptions } from './browser-under-test.ts';
import { documentSurface, shadowSurface } from './chromium-surface.ts';
import { screenSize } from './display.ts';
import type { ExtensionApi } from './extension-api.ts';
import { findOnScreen } from './find-on-screen.ts';
import { killBrowser } from './kill-browser.ts';
import { launchChromium, loadExtension, unpackedExtensionId } from './launch-chromium.ts';
import { builtExtension } from './paths.ts';
import { readClipboardPng, readClipboardText } from './read-clipboard.ts';
import { clickAt, focusWindow, type Point, pressKey } from './real-input.ts';
import { captureScreen } from './screenshot.ts';
import { type Surface, until } from './surface.ts';
import { type ProblemWatch, watchChromium } from './watch-problems.ts';

/** Rows of the toolbar, screen pixels: above it our pages carry the same picture on their tabs. */
const toolbar = { from: 44, to: 100 };
/** In an icon's menu its own name, which cannot be chosen here, comes first, then our item. */
const iconMenuKeys = ['Down', 'Return'];

/** Chromium with the extension and its icon in the toolbar. */
export class ChromiumUnderTest implements BrowserUnderTest {
  readonly kind = 'chromium';
  #profile = mkdtempSync(join(tmpdir(), 'mingyan-chromium-'));
  readonly downloads = join(this.#profile, 'downloads');
  #extension: string;
  #origin: string;
  #browser!: Browser;
  #watch!: ProblemWatch;
  #earlier: string[] = [];

  private constructor(private options: StartOptions) {
    this.#extension = options.extension ?? builtExtension('chromium');
    this.#origin = `chrome-extension://${unpackedExtensionId(this.#extension)}/`;
  }

  static async start(options: StartOptions): Promise<ChromiumUnderTest> {
    const started = new ChromiumUnderTest(options);
    await started.#launch();
    return started;
  }

  async #launch(): Promise<void> {
    this.#browser = await launchChromium({
      ...this.options,
      extension: this.#extension,
      profile: this.#profile,
      downloads: this.downloads,
      display: this.options.display?.name,
    });
    this.#watch = watchChromium(this.#browser);
    if (this.options.display) await focusWindow(this.options.display);
    // A key that is pressed before the background listens is lost.
    await until('the background to listen', () =>
      this.#inBackground(() => {
        const { registration } = globalThis as unknown as { registration: ServiceWorkerRegistration };
        return registration.active?.state === 'activated';
      }),
    );
  }

  /** By a session of its own each time: puppeteer keeps the first one, which a restarted worker has left. */
  async #inBackground<T>(inside: () => T | Promise<T>): Promise<T> {
    const target = await until('the background', () =>
      this.#browser.targets().find((one) => one.type() === 'service_worker' && this.#isOurs(one)),
    );
    const devtools = await target.createCDPSession();
    const { result, exceptionDetails } = await devtools.send('Runtime.evaluate', {
      expression: `{ const __name = (named) => named; (${inside})() }`,
      awaitPromise: true,
      returnByValue: true,
    });
    await devtools.detach();
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  }

  #isOurs(target: Target, part = ''): boolean {
    return target.url().startsWith(this.#origin) && target.url().includes(part);
  }

  async open(url: string): Promise<Page> {
    const page = await this.#browser.newPage();
    await page.goto(url);
    await page.bringToFront();
    return page;
  }

  async openForbiddenPage(): Promise<void> {
    await this.open('chrome://version/');
  }

  async openExtensionPage(path: string): Promise<Surface> {
    return documentSurface(await this.open(this.#origin + path));
  }

  async extensionPage(part: string): Promise<Surface> {
    const target = await until(`the extension's ${part}`, () =>
      this.#browser.targets().find((one) => one.type() === 'page' && this.#isOurs(one, part)),
    );
    return documentSurface(await target.asPage());
  }

  async hasExtensionPage(part: string): Promise<boolean> {
    return this.#browser.targets().some((target) => target.type() === 'page' && this.#isOurs(target, part));
  }

  inPage(page: Page, ...hosts: string[]): Promise<Surface | undefined> {
    return shadowSurface(page, hosts);
  }

  setMedium(page: Page, medium: 'print' | 'screen'): Promise<void> {
    return page.emulateMediaType(medium);
  }

  toolbarIcon(): Promise<Point> {
    return this.#findIcon('the icon in the toolbar', toolbar.from, toolbar.to);
  }

  #findIcon(what: string, from: number, to: number): Promise<Point> {
    const { display } = this.options;
    if (!display) throw new Error('a headless browser has no window');
    const icons = ['icon-16.png', 'icon-off-16.png'].map((name) => join(this.#extension, 'icons', name));
    return until(what, () => findOnScreen(captureScreen(display), icons, from, to));
  }

  async iconWords(): Promise<{ badge: string; title: string }> {
    return this.#inBackground(async () => {
      const { action, tabs } = (globalThis as unknown as { chrome: ExtensionApi }).chrome;
      const [tab] = await tabs.query({ active: true, lastFocusedWindow: true });
      const of = { tabId: tab?.id };
      return { badge: await action.getBadgeText(of), title: await action.getTitle(of) };
    });
  }

  async chooseMenuItem(from: 'page' | 'icon'): Promise<void> {
    const { display } = this.options;
    if (!display) throw new Error('a headless browser has no menus');
    if (from === 'page') {
      await clickAt(display, await this.#findIcon('our item in the menu', toolbar.to, screenSize.height));
    } else for (const key of iconMenuKeys) await pressKey(display, key);
  }

  async clipboardPng(): Promise<Buffer | undefined> {
    const png = await this.#fromClipboard(readClipboardPng);
    return png === undefined ? undefined : Buffer.from(png, 'base64');
  }

  clipboardText(): Promise<string> {
    return this.#fromClipboard(readClipboardText);
  }

  async #fromClipboard<T>(read: () => Promise<T>): Promise<T> {
    const page = await this.open('https://clipboard.invalid/');
    await this.#browser
      .defaultBrowserContext()
      .overridePermissions('https://clipboard.invalid', ['clipboard-read']);
    const content = await page.evaluate(read);
    await page.close();
    return content as T;
  }

  async problems(): Promise<string[]> {
    return [...this.#earlier, ...(await this.#watch.list())];
  }

  reinstall(): Promise<void> {
    return loadExtension(this.#browser, this.#extension, this.options.inPrivate ?? false);
  }

  async restart(): Promise<void> {
    this.#earlier = await this.problems();
    await killBrowser(this.#browser);
    await this.#launch();
  }

  async close(): Promise<void> {
    await this.#browser.close();
    rmSync(this.#profile, { recursive: true, force: true, maxRetries: 3 });
  }
}
