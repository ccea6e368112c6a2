import puppeteer, { type Browser } from 'puppeteer-core';
import { screenSize } from './display.ts';
import { findBrowser } from './find-browser.ts';
import { packXpi } from './pack-xpi.ts';
import type { PageServer } from './serve-pages.ts';

export interface FirefoxOptions {
  /** Directory of the built extension; none: a bare browser, or what the profile holds. */
  extension?: string;
  /** Kept after the browser ends; a new one is made where none is named. */
  profile?: string;
  headless?: boolean;
  /** DISPLAY of the window. */
  display?: string;
  /** Every host name leads to this server, and none to the network. */
  pages?: PageServer;
  /** Directory for downloads, which are then not asked about. */
  downloads?: string;
  /** Lets the extension work in private windows too. */
  inPrivate?: boolean;
}

/** The part of puppeteer's BiDi connection that reaches what its own classes do not offer. */
export interface BidiConnection {
  send(method: string, params: object): Promise<{ result: unknown }>;
}

export function bidi(browser: Browser): BidiConnection {
  return (browser as unknown as { connection: BidiConnection }).connection;
}

const preferences = {
  'xpinstall.signatures.required': false,
  'dom.security.https_first': false,
  'dom.security.https_only_mode': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.aboutwelcome.enabled': false,
  'browser.startup.page': 0,
  'datareporting.policy.dataSubmissionEnabled': false,
  'sidebar.revamp': false,
  'ui.prefersReducedMotion': 1,
  'devtools.console.stdout.content': true,
  'devtools.console.stdout.chrome': false,
};

function downloadPreferences(directory: string) {
  return {
    'browser.download.folderList': 2,
    'browser.download.dir': directory,
    'browser.download.alwaysOpenPanel': false,
  };
}

function proxyPreferences({ httpPort }: PageServer) {
  return {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': httpPort,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': httpPort,
    'network.proxy.no_proxies_on': '',
  };
}

/**
 * Starts Firefox over WebDriver BiDi and installs the extension for good, as a user would: it is still there
 * when the same profile is started again.
 * @throws where no browser is installed: call `ensureBrowsers` first.
 */
export async function launchFirefox(options: FirefoxOptions = {}): Promise<Browser> {
  const executablePath = findBrowser('firefox');
  if (!executablePath) throw new Error('no Firefox found; set FIREFOX_BIN');
  const { extension, profile, pages, display, downloads } = options;
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: options.headless ?? !display,
    userDataDir: profile,
    defaultViewport: null,
    acceptInsecureCerts: true,
    env: { ...process.env, ...(display && { DISPLAY: display }) },
    args: ['--remote-allow-system-access', `--width=${screenSize.width}`, `--height=${screenSize.height}`],
    extraPrefsFirefox: {
      ...preferences,
      ...(pages && proxyPreferences(pages)),
      ...(downloads && downloadPreferences(downloads)),
    },
  });
  if (extension) await installExtension(browser, extension, options.inPrivate ?? false);
  return browser;
}

/** Installs the extension, or updates it. */
export async function installExtension(
  browser: Browser,
  directory: string,
  allowPrivateBrowsing: boolean,
): Promise<void> {
  await bidi(browser).send('webExtension.install', {
    extensionData: { type: 'archivePath', path: await packXpi(directory) },
    'moz:permanent': true,
    'moz:allowPrivateBrowsing': allowPrivateBrowsing,
  });
}
