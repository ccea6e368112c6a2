import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { build } from 'vite';
import { launchChromium } from '../harness/launch-chromium.ts';
import type { Drawn, DrawOrder } from './card-page.ts';

/** A module of the tests as one script that leaves its exports in the global `name`. */
export async function bundle(entry: string, name: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: false, lib: { entry: resolve(entry), formats: ['iife'], name } },
  });
  const outputs = Array.isArray(built) ? built : [built];
  const chunks = outputs.flatMap((output) => ('output' in output ? output.output : []));
  const code = chunks.find((chunk) => chunk.type === 'chunk')?.code;
  if (!code) throw new Error(`nothing was built from ${entry}`);
  return code;
}

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
  await page.addScriptTag({ content: await bundle('test/tools/card-page.ts', 'cardPage') });
  return {
    page,
    draw: (order) => page.evaluate((o) => (globalThis as unknown as CardPage).cardPage.draw(o), order),
    async close() {
      await browser.close();
      await rm(profile, { recursive: true, force: true });
    },
  };
}

interface CardPage {
  cardPage: { draw: (order: DrawOrder) => Promise<Drawn> };
}
