import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { firefox as manifest } from '../../manifest/firefox.ts';
import type { BrowserUnderTest, StartOptions } from './browser-under-test.ts';
import { isAwake, listViews, viewSurface } from './firefox-surface.ts';
import { inBrowserWindow } from './firefox-window.ts';
import { killBrowser } from './kill-browser.ts';
import { installExtension, launchFirefox } from './launch-firefox.ts';
import { builtExtension } from './paths.ts';
import { readClipboardPng, readClipboardText } from './read-clipboard.ts';
import { clickAt, focusWindow, type Point } from './real-input.ts';
import { type Surface, until } from './surface.ts';
import { type ProblemWatch, watchFirefox } from './watch-problems.ts';

const addonId = manifest.browser_specific_settings.gecko.id;

/** Firefox with the extension and its icon in the toolbar. */
export class FirefoxUnderTest implements BrowserUnderTest {
  readonly kind = 'firefox';
  #profile = mkdtempSync(join(tmpdir(), 'mingyan-firefox-'));
  readonly downloads = join(this.#profile, 'downloads');
  #origin = '';
  #browser!: Browser;
  #watch!: ProblemWatch;
  #earlier: string[] = [];

  private constructor(private options: StartOptions) {}

  static async start(options: StartOptions): Promise<FirefoxUnderTest> {
    const started = new FirefoxUnderTest(options);
    await started.#launch(options.extension ?? builtExtension('firefox'));
    return started;
  }

  /** Installs the extension where one is named; a restarted profile has it already. */
  async #launch(extension?: string): Promise<void> {
    const { pages, display, inPrivate } = this.options;
    this.#browser = await launchFirefox({
      ...{ pages, extension, inPrivate },
      display: display?.name,
      profile: this.#profile,
      downloads: this.downloads,
    });
    this.#watch = watchFirefox(this.#browser);
    if (display) await focusWindow(display);
    this.#origin = await until('the extension in Firefox', () =>
      inBrowserWindow(
        this.#browser,
        (window, id) => window.WebExtensionPolicy.getByID(id)?.getURL('') ?? '',
        addonId,
      ),
    );
  }

  async open(url: string): Promise<Page> {
    const page = await this.#browser.newPage();
    await page.goto(url);
    await page.bringToFront();
    return page;
  }

  async openForbiddenPage(): Promise<void> {
    await this.#openAsUser('about:support');
  }

  async openExtensionPage(path: string): Promise<Surface> {
    return viewSurface(this.#browser, await this.#openAsUser(this.#origin + path));
  }

  /** Opens what no page may open: extension pages and the browser's own. */
  async #openAsUser(url: string): Promise<number> {
    const browserId = await inBrowserWindow(
      this.#browser,
      ({ gBrowser, Services }, address) => {
        const triggeringPrincipal = Services.scriptSecurityManager.getSystemPrincipal();
        gBrowser.selectedTab = gBrowser.addTab(address, { triggeringPrincipal });
        return gBrowser.selectedBrowser.browserId;
      },
      url,
    );
    await until(`${url} to load`, async () => {
      const view = await this.#find((one) => one.browserId === browserId);
      return view && isAwake(this.#browser, browserId);
    });
    return browserId;
  }

  async extensionPage(part: string): Promise<Surface> {
    const { browserId } = await until(`the extension's ${part}`, async () => {
      const view = await this.#find(({ url }) => url.startsWith(this.#origin) && url.includes(part));
      return view && (await isAwake(this.#browser, view.browserId)) ? view : undefined;
    });
    return viewSurface(this.#browser, browserId);
  }

  async hasExtensionPage(part: string): Promise<boolean> {
    return (await this.#find(({ url }) => url.startsWith(this.#origin) && url.includes(part))) !== undefined;
  }

  /** The last of them: tabs that a failed test has left stand before it. */
  async #find(wanted: (view: { browserId: number; url: string }) => boolean) {
    const views = await listViews(this.#browser);
    return views.findLast((view) => view.url !== 'about:blank' && wanted(view));
  }

  /** The tab in front is meant: puppeteer does not hear of a page that comes back from the cache. */
  async inPage(page: Page, ...hosts: string[]): Promise<Surface | undefined> {
    await page.bringToFront();
    const browserId = await inBrowserWindow(
      this.#browser,
      ({ gBrowser }) => gBrowser.selectedBrowser.browserId,
    );
    const surface = viewSurface(this.#browser, browserId, hosts);
    return (await surface.run(() => true).catch(() => false)) ? surface : undefined;
  }

  async setMedium(page: Page, medium: 'print' | 'screen'): Promise<void> {
    await page.bringToFront();
    await inBrowserWindow(
      this.#browser,
      ({ gBrowser }, wanted) => {
        gBrowser.selectedBrowser.browsingContext.mediumOverride = wanted;
      },
      medium,
    );
  }

  toolbarIcon(): Promise<Point> {
    return until('the icon in the toolbar', () =>
      inBrowserWindow(
        this.#browser,
        ({ document }, id) => {
          const button = document.querySelector(
            `toolbaritem[data-extensionid="${id}"], [data-extensionid="${id}"]`,
          );
          const { screenX, screenY } = button as unknown as { screenX: number; screenY: number };
          const box = button?.getBoundingClientRect();
          return box && { x: screenX + box.width / 2, y: screenY + box.height / 2 };
        },
        addonId,
      ),
    );
  }

  iconWords(): Promise<{ badge: string; title: string }> {
    return inBrowserWindow(
      this.#browser,
      ({ document }, id) => {
        const button = document.querySelector(
          `toolbarbutton[data-extensionid="${id}"], [data-extensionid="${id}"] toolbarbutton`,
        );
        return {
          badge: button?.getAttribute('badge') ?? '',
          title: button?.getAttribute('tooltiptext') ?? '',
        };
      },
      addonId,
    );
  }

  async chooseMenuItem(): Promise<void> {
    const { display } = this.options;
    if (!display) throw new Error('a headless browser has no menus');
    const prefix = addonId.replace(/[^\w-]/g, '_');
    const at = await until("the extension's item in the menu", () =>
      inBrowserWindow(
        this.#browser,
        ({ document }, idPrefix) => {
          const items = [...document.querySelectorAll(`menupopup [id^="${idPrefix}-menuitem-"]`)];
          const item = items.find((one) => one.getBoundingClientRect().width > 0);
          if (!item) return undefined;
          const { screenX, screenY } = item as unknown as { screenX: number; screenY: number };
          const box = item.getBoundingClientRect();
          return { x: screenX + box.width / 2, y: screenY + box.height / 2 };
        },
        prefix,
      ),
    );
    await clickAt(display, at);
  }

  async clipboardPng(): Promise<Buffer | undefined> {
    const png = await inBrowserWindow(this.#browser, readClipboardPng);
    return png === undefined ? undefined : Buffer.from(png, 'base64');
  }

  clipboardText(): Promise<string> {
    return inBrowserWindow(this.#browser, readClipboardText);
  }

  async problems(): Promise<string[]> {
    return [...this.#earlier, ...(await this.#watch.list())];
  }

  reinstall(): Promise<void> {
    const { extension, inPrivate } = this.options;
    return installExtension(this.#browser, extension ?? builtExtension('firefox'), inPrivate ?? false);
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
