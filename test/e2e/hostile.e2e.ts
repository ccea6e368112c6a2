import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { pressKey } from '../harness/real-input.ts';
import { textOf, until } from '../harness/surface.ts';
import { inBrowsers } from './in-browsers.ts';
import { pageAddress } from './page-pool.ts';
import { clickOn, closePopup, openPopup } from './popup.ts';
import { closed, openReader, readerOf } from './reader.ts';
import { labelled } from './words.ts';

const last = '工程预计在十月底以前完成';

inBrowsers('a hostile page', (stage) => {
  it.each(['gbk', 'csp', 'keys', 'unset', 'dialog'])('is read and closed by the button: %s', async (name) => {
    const page = await stage.browser.open(pageAddress(name));
    const reader = await openReader(stage, page);
    expect(await textOf(reader, 'article')).toContain(last);
    const box = await reader.run((root) => {
      const dialog = root.querySelector('dialog');
      const colour = (element: Element | null) => element && getComputedStyle(element).color;
      const { width = 0, height = 0 } = dialog?.getBoundingClientRect() ?? {};
      return {
        width: width / innerWidth,
        height: height / innerHeight,
        colour: colour(root.querySelector('h1')),
      };
    });
    expect(box.width).toBeGreaterThan(0.95);
    expect(box.height).toBeGreaterThan(0.95);
    expect(box.colour).not.toBe('rgba(0, 0, 0, 0)');
    await clickOn(stage, reader, labelled('readerClose'));
    await closed(stage, page);
    await page.close();
  });

  it.each(['gbk', 'csp', 'keys', 'unset', 'dialog', 'purge'])('is read in the popup: %s', async (name) => {
    const page = await stage.browser.open(pageAddress(name));
    const popup = await openPopup(stage);
    await until('the article', async () => (await textOf(popup)).includes(last));
    await closePopup(stage);
    await page.close();
  });

  it('that catches every key lets the browser have its own, so the key still closes', async () => {
    const page = await stage.browser.open(pageAddress('keys'));
    await openReader(stage, page);
    await pressKey(stage.display, 'alt+j');
    await closed(stage, page);
    await page.close();
  });

  it('that takes even the keys of the browser leaves the buttons', async () => {
    const page = await stage.browser.open(pageAddress('greedy'));
    await clickOn(stage, await openPopup(stage), '.popup-actions .primary');
    await clickOn(stage, await readerOf(stage, page), labelled('readerClose'));
    await closed(stage, page);
    await page.close();
  });

  it('hears no key that is pressed in the reader', async () => {
    const page = await stage.browser.open(pageAddress('listens'));
    await openReader(stage, page);
    await page.evaluate(() => (window as unknown as { heard: string[] }).heard.splice(0));
    for (const key of ['j', 'Down', 'Tab', 'Escape']) await pressKey(stage.display, key);
    await closed(stage, page);
    await sleep(200);
    expect(await page.evaluate(() => (window as unknown as { heard: string[] }).heard)).toEqual([]);
    await page.close();
  });

  it('that throws foreign nodes out has the reader over it, or says why not', async () => {
    const page = await stage.browser.open(pageAddress('purge'));
    await pressKey(stage.display, 'alt+j');
    await sleep(2500);
    const shown = await stage.browser.inPage(page, 'mingyan-reader');
    const said = await stage.browser.iconWords();
    expect(shown !== undefined || said.badge !== '').toBe(true);
    expect(await page.evaluate(() => document.querySelectorAll('.u-mainText p').length)).toBe(6);
    await page.close();
  });
});
