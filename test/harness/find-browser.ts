import { accessSync, constants, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

export type BrowserKind = 'chromium' | 'firefox';

const names: Record<BrowserKind, string[]> = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'],
  firefox: ['firefox-esr', 'firefox'],
};

const usualPlaces: Partial<Record<NodeJS.Platform, Record<BrowserKind, string[]>>> = {
  darwin: {
    chromium: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ],
    firefox: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      join(homedir(), 'Applications/Firefox.app/Contents/MacOS/firefox'),
    ],
  },
  win32: {
    chromium: [
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    ],
    firefox: ['C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
  },
};

/** Where Playwright's download puts a browser, under its cache directory. */
const downloaded: Record<BrowserKind, string[]> = {
  chromium: [
    'chrome-linux64/chrome',
    'chrome-linux/chrome',
    'chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
    'chrome-win64/chrome.exe',
    'chrome-win/chrome.exe',
  ],
  firefox: ['firefox/firefox', 'firefox/Nightly.app/Contents/MacOS/firefox', 'firefox/firefox.exe'],
};

function findDownloaded(kind: BrowserKind): string | undefined {
  const caches: Partial<Record<NodeJS.Platform, string>> = {
    darwin: 'Library/Caches/ms-playwright',
    win32: 'AppData/Local/ms-playwright',
  };
  const usual = join(homedir(), caches[process.platform] ?? '.cache/ms-playwright');
  const cache = process.env.PLAYWRIGHT_BROWSERS_PATH ?? usual;
  try {
    const versions = readdirSync(cache).filter((name) => new RegExp(`^${kind}-\\d+$`).test(name));
    return versions
      .flatMap((version) => downloaded[kind].map((file) => join(cache, version, file)))
      .find(isExecutable);
  } catch {
    return undefined;
  }
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The first directory of PATH that holds `command`, joined with it. */
export function findCommand(command: string): string | undefined {
  const suffix = process.platform === 'win32' ? '.exe' : '';
  return (process.env.PATH ?? '')
    .split(delimiter)
    .map((directory) => join(directory, command + suffix))
    .find(isExecutable);
}

/**
 * Path of an installed browser: `CHROME_BIN` or `FIREFOX_BIN` where set, else PATH, else the system's usual
 * places, else what Playwright has downloaded.
 * @throws where the variable is set and names nothing that can be run: a wrong choice must not be replaced silently.
 */
export function findBrowser(kind: BrowserKind): string | undefined {
  const variable = kind === 'chromium' ? 'CHROME_BIN' : 'FIREFOX_BIN';
  const chosen = process.env[variable];
  if (chosen) {
    if (!isExecutable(chosen)) throw new Error(`${variable} is ${chosen}, which cannot be run`);
    return chosen;
  }
  const onPath = names[kind].map(findCommand).find((path) => path !== undefined);
  return onPath ?? usualPlaces[process.platform]?.[kind].find(isExecutable) ?? findDownloaded(kind);
}
