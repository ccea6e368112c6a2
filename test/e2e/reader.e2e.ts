import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { demoAddress } from '../demo/demo-portal.ts';
import { pressKey } from '../harness/real-input.ts';
import { textOf } from '../harness/surface.ts';
import { inBrowsers } from './in-browsers.ts';
import { pageAddress } from './page-pool.ts';
import { takeChanges, traceOf, watchFromStart } from './page-trace.ts';
import { clickOn } from './popup.ts';
import { closed, openReader } from './reader.ts';
import { labelled } from './words.ts';

inBrowsers('the reader over a page', (stage) => {
  it.each(['http', 'https'])('opens and closes by Alt+J over %s', async (scheme) => {
    const page = await stage.browser.open(demoAddress.replace('https', scheme));
    const shown = await openReader(stage, page);
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
      const shown = await openReader(stage, page);
      await shown.run(async (root) => {
        root.querySelector('article')?.parentElement?.scrollBy(0, 2000);
        await new Promise((later) => setTimeout(later, 400));
      });
      if (way === 'button') {
        await clickOn(stage, shown, labelled('readerClose'));
      } else await pressKey(stage.display, way);
      await closed(stage, page);
      await sleep(300);
      expect(await takeChanges(page), way).toEqual(['+mingyan-reader', '-mingyan-reader']);
      expect(await traceOf(page), way).toEqual(before);
    }
    await page.close();
  });

  it('stays a single one however often it is asked for', async () => {
    const page = await stage.browser.open(demoAddress);
    for (let press = 0; press < 5; press++) await pressKey(stage.display, 'alt+j');
    await sleep(1500);
    expect(await page.$$eval('mingyan-reader', (hosts) => hosts.length)).toBeLessThanOrEqual(1);
    if (await stage.browser.inPage(page, 'mingyan-reader')) await pressKey(stage.display, 'alt+j');
    await closed(stage, page);
    await openReader(stage, page);
    await page.close();
  });

  it('survives history.pushState under it', async () => {
    const page = await stage.browser.open(demoAddress);
    const shown = await openReader(stage, page);
    await page.evaluate(() => history.pushState(null, '', '/2026-03/18/content_39120458.htm'));
    await sleep(1500);
    expect(await textOf(shown, 'article')).toContain('临渚云岫');
    await pressKey(stage.display, 'alt+j');
    await closed(stage, page);
    await openReader(stage, page);
    await page.close();
  });

  it('opens again after a reload under it', async () => {
    const page = await stage.browser.open(demoAddress);
    await openReader(stage, page);
    await page.reload();
    await closed(stage, page);
    await openReader(stage, page);
    await page.close();
  });

  it('is gone after coming back from the next page, and opens again', async () => {
    const page = await stage.browser.open(demoAddress);
    await openReader(stage, page);
    await page.goto(pageAddress('plain'));
    await page.evaluate(() => setTimeout(() => history.back()));
    await sleep(2000);
    await closed(stage, page);
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).overflow)).toBe('visible');
    await openReader(stage, page);
    await page.close();
  });
});
