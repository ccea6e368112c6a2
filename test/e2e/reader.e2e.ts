import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { demoAddress } from '../demo/demo-portal.ts';
import { clickAt, pressKey } from '../harness/real-input.ts';
import { pointOf, type Surface, textOf, until } from '../harness/surface.ts';
import { inBrowsers, type Stage } from './in-browsers.ts';
import { takeChanges, traceOf, watchFromStart } from './page-trace.ts';
import { labelled } from './words.ts';

const READER = 'mingyan-reader';

function reader(stage: Stage, page: Page): Promise<Surface> {
  return until('the reader', async () => {
    const surface = await stage.browser.inPage(page, READER);
    const isDrawn = await surface?.run((root) => root.querySelector('dialog[open] h1') !== null);
    return isDrawn ? surface : undefined;
  });
}

function closed(stage: Stage, page: Page): Promise<boolean> {
  return until('the reader to be gone', async () => (await stage.browser.inPage(page, READER)) === undefined);
}

inBrowsers('the reader over a page', (stage) => {
  it.each(['http', 'https'])('opens and closes by Alt+J over %s', async (scheme) => {
    const page = await stage.browser.open(demoAddress.replace('https', scheme));
    await pressKey(stage.display, 'alt+j');
    const shown = await reader(stage, page);
    const text = await textOf(shown, 'article');
    expect(text).toContain('临渚云岫“一江两岸”绿道首段贯通');
    expect(text).toContain('方案公示将不少于六十天');
    expect(text).not.toContain('新闻表情排行');
    await pressKey(stage.display, 'alt+j');
    await closed(stage, page);
    await page.close();
  });

  it('leaves no trace when it closes', async () => {
    const page = await stage.browser.open('about:blank');
    await watchFromStart(page);
    await page.goto(demoAddress);
    await page.evaluate(async () => {
      window.scrollTo({ top: 240, behavior: 'instant' });
      document.querySelector<HTMLElement>('.m-tools a')?.focus({ preventScroll: true });
      const words = document.querySelector('.u-mainText p')?.firstChild;
      if (words) document.getSelection()?.setBaseAndExtent(words, 4, words, 12);
      await new Promise((later) => setTimeout(later, 1500));
    });
    const before = await traceOf(page);
    await takeChanges(page);
    for (const way of ['Escape', 'alt+j', 'button']) {
      await pressKey(stage.display, 'alt+j');
      const shown = await reader(stage, page);
      await shown.run(async (root) => {
        root.querySelector('article')?.parentElement?.scrollBy(0, 2000);
        await new Promise((later) => setTimeout(later, 400));
      });
      if (way === 'button') {
        const at = await pointOf(shown, labelled('readerClose'));
        if (at) await clickAt(stage.display, at);
      } else await pressKey(stage.display, way);
      await closed(stage, page);
      await sleep(300);
      expect(await takeChanges(page), way).toEqual(['+mingyan-reader', '-mingyan-reader']);
      expect(await traceOf(page), way).toEqual(before);
    }
    await page.close();
  });
});
