import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { bundle } from '../bench/bundle.ts';
import { launchChromium } from '../harness/launch-chromium.ts';
import type { Drawn, DrawOrder, draw } from './card-page.ts';

declare const bench: { draw: typeof draw };

export interface CardBrowser {
  draw: (order: DrawOrder) => Promise<Drawn>;
  page: Page;
  close: () => Promise<void>;
}

/** A real headless browser that draws cards as the extension does. */
export async function openCardBrowser(): Promise<CardBrowser> {
  const profile = await mkdtemp(join(tmpdir(), 'mingyan-cards-'));
  const browser = await launchChromium({ profile, headless: true });
  const page = await browser.newPage();
  const script = await bundle(fileURLToPath(new URL('card-page.ts', import.meta.url)));
  await page.evaluate(`${script}; globalThis.bench = bench; undefined`);
  return {
    page,
    draw: (order) => page.evaluate((wanted) => bench.draw(wanted), order),
    async close() {
      await browser.close();
      await rm(profile, { recursive: true, force: true });
    },
  };
}
