import type { Page } from 'puppeteer-core';
import type { Display } from './display.ts';
import type { BrowserKind } from './find-browser.ts';
import type { Point } from './real-input.ts';
import type { PageServer } from './serve-pages.ts';
import type { Surface } from './surface.ts';

export interface StartOptions {
  pages: PageServer;
  /** Absent: headless, without real input. */
  display?: Display;
  /** Directory of the built extension; by default the one in dist/. */
  extension?: string;
  /** Lets the extension work in private windows. */
  inPrivate?: boolean;
}

/** One browser with the extension, its own profile, and the hands and eyes of its user. */
export interface BrowserUnderTest {
  kind: BrowserKind;
  /** Opens an address in a new tab in front. */
  open(url: string): Promise<Page>;
  /** Opens one of the browser's own pages, which no extension may read. */
  openForbiddenPage(): Promise<void>;
  /** Opens a page of the extension in a new tab; `path` as in the built extension. */
  openExtensionPage(path: string): Promise<Surface>;
  /** Waits for a page of the extension (popup, tab or window) whose address contains `part`. */
  extensionPage(part: string): Promise<Surface>;
  hasExtensionPage(part: string): Promise<boolean>;
  /** The shadow root, closed or open, that the selectors of hosts lead to in the page; undefined where there is none. */
  inPage(page: Page, ...hosts: string[]): Promise<Surface | undefined>;
  /** Draws a page as the printer would get it, or as the screen again. */
  setMedium(page: Page, medium: 'print' | 'screen'): Promise<void>;
  /** Where the extension's button is on the screen. */
  toolbarIcon(): Promise<Point>;
  /** What the icon says of the tab in front. */
  iconWords(): Promise<{ badge: string; title: string }>;
  /** Chooses the extension's own item in the menu that is open. */
  chooseMenuItem(from: 'page' | 'icon'): Promise<void>;
  /** Directory where downloads go. */
  readonly downloads: string;
  /** The picture on the clipboard. */
  clipboardPng(): Promise<Buffer | undefined>;
  /** The text on the clipboard. */
  clipboardText(): Promise<string>;
  /** Errors that nobody caught or that went to a console only, since the start. */
  problems(): Promise<string[]>;
  /** Installs the extension anew, as an update would: pages that are open stay as they are. */
  reinstall(): Promise<void>;
  /** Kills the browser as a crash would, and starts it again with the same profile. */
  restart(): Promise<void>;
  close(): Promise<void>;
}
