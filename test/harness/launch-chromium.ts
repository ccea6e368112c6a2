import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { screenSize } from './display.ts';
import { findBrowser } from './find-browser.ts';
import type { PageServer } from './serve-pages.ts';

export interface ChromiumOptions {
  /** Directory of the built extension; none: a bare browser. */
  extension?: string;
  /** Kept after the browser ends; a new one is made where none is named. */
  profile?: string;
  headless?: boolean;
  /** DISPLAY of the window. */
  display?: string;
  /** Every host name leads to this server, and none to the network. */
  pages?: PageServer;
  /** Lets the extension work in private windows too. */
  inPrivate?: boolean;
  /** Directory for downloads, which are then not asked about. */
  downloads?: string;
  /** BCP 47, of the browser's own words. */
  lang?: string;
}

/** Chromium derives the id of an unpacked extension from its path. */
export function unpackedExtensionId(directory: string): string {
  const digest = createHash('sha256').update(resolve(directory)).digest('hex').slice(0, 32);
  return [...digest].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}

/**
 * Starts Chromium with the unpacked extension, its icon pinned to the toolbar.
 * @throws where no browser is installed: call `ensureBrowsers` first.
 */
export async function launchChromium(options: ChromiumOptions = {}): Promise<Browser> {
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error('no Chromium found; set CHROME_BIN');
  const { extension, profile, pages, lang = 'zh-CN' } = options;
  if (extension && profile) writePreferences(profile, unpackedExtensionId(extension), options.downloads);
  const browser = await puppeteer.launch({
    executablePath,
    headless: options.headless ?? !options.display,
    pipe: true,
    ignoreDefaultArgs: ['--enable-automation'],
    enableExtensions: extension !== undefined,
    userDataDir: profile,
    defaultViewport: null,
    acceptInsecureCerts: true,
    env: {
      ...process.env,
      ...(options.display && { DISPLAY: options.display }),
      LANGUAGE: lang.replace('-', '_'),
    },
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable',
      `--lang=${lang}`,
      '--window-position=0,0',
      `--window-size=${screenSize.width},${screenSize.height}`,
      ...(pages
        ? [
            `--host-resolver-rules=MAP *:80 127.0.0.1:${pages.httpPort}, MAP *:443 127.0.0.1:${pages.httpsPort}`,
          ]
        : []),
    ],
  });
  if (extension) await loadExtension(browser, extension, options.inPrivate ?? false);
  return browser;
}

/** Installs the extension, or updates it. `enableInIncognito` is not offered by puppeteer's own `installExtension`. */
export async function loadExtension(
  browser: Browser,
  directory: string,
  enableInIncognito: boolean,
): Promise<void> {
  const devtools = await browser.target().createCDPSession();
  await devtools.send('Extensions.loadUnpacked', { path: resolve(directory), enableInIncognito } as {
    path: string;
  });
  await devtools.detach();
}

/** Into a new profile only. An offer to translate would take the keys. */
function writePreferences(profile: string, id: string, downloads: string | undefined): void {
  const directory = join(profile, 'Default');
  mkdirSync(directory, { recursive: true });
  const preferences = {
    extensions: { pinned_extensions: [id] },
    translate: { enabled: false },
    ...(downloads && { download: { default_directory: downloads, prompt_for_download: false } }),
  };
  try {
    writeFileSync(join(directory, 'Preferences'), JSON.stringify(preferences), { flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
}
