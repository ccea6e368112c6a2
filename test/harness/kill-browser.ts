import { once } from 'node:events';
import type { Browser } from 'puppeteer-core';

/** Ends the browser without letting it put anything in order, as a crash or a power cut would. */
export async function killBrowser(browser: Browser): Promise<void> {
  const child = browser.process();
  if (!child) throw new Error('this browser was not started here');
  const ended = once(child, 'exit');
  child.kill('SIGKILL');
  await ended;
}
