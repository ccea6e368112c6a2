import { expect, it } from 'vitest';
import { demoAddress } from '../demo/demo-portal.ts';
import { clickAt, moveTo } from '../harness/real-input.ts';
import { pointOf, type Surface, textOf, until } from '../harness/surface.ts';
import { inBrowsers, type Stage } from './in-browsers.ts';
import { wordings } from './words.ts';

const LIBRARY = 'src/entries/library/library.html';
const title = '临渚云岫“一江两岸”绿道首段贯通 方既明陆听澜出席开通仪式并讲话';
/** On the text of the demo article, which is no link and no picture. */
const onText = { x: 400, y: 415 };

const shows = (surface: Surface, words: string) =>
  until(words, async () => (await textOf(surface)).includes(words));

async function saveFromMenu({ browser, display }: Stage): Promise<void> {
  const page = await browser.open(demoAddress);
  await clickAt(display, onText, 'right');
  await browser.chooseMenuItem('page');
  const notice = await until('the notice', () => browser.inPage(page, 'html > div[popover]'));
  const said = await until('words in the notice', () => textOf(notice));
  expect(
    [...wordings('noticeSaved'), ...wordings('noticeUpdated')].some((words) => said.includes(words)),
  ).toBe(true);
  await page.close();
}

inBrowsers('a saved article', (stage) => {
  it('is saved from the menu of the page and listed', async () => {
    await saveFromMenu(stage);
    const library = await stage.browser.openExtensionPage(LIBRARY);
    await shows(library, title);
    expect(await library.run((root) => root.querySelectorAll('.library-row').length)).toBe(1);
  });

  it('is updated, not doubled, when it is saved again', async () => {
    await saveFromMenu(stage);
    const library = await stage.browser.openExtensionPage(LIBRARY);
    await shows(library, title);
    expect(await library.run((root) => root.querySelectorAll('.library-row').length)).toBe(1);
  });

  it('is saved from the menu of the icon', async () => {
    const { browser, display } = stage;
    const page = await browser.open(demoAddress);
    const at = await browser.toolbarIcon();
    await moveTo(display, at);
    await clickAt(display, at, 'right');
    await browser.chooseMenuItem('icon');
    await until('the notice', () => browser.inPage(page, 'html > div[popover]'));
    await page.close();
  });

  it('is there after a crash, and opens with its pictures while the network is cut', async () => {
    const { browser, pages, display } = stage;
    await browser.restart();
    pages.setOnline(false);
    const asked = pages.requests.length;
    const library = await browser.openExtensionPage(LIBRARY);
    await shows(library, title);
    const at = await pointOf(library, '.library-link');
    if (at) await clickAt(display, at);
    await shows(library, '方案公示将不少于六十天');
    const pictures = await until('pictures to be drawn', () =>
      library.run(async (root) => {
        const drawn = [...root.querySelectorAll<HTMLImageElement>('article img')];
        for (const picture of drawn) picture.loading = 'eager';
        await Promise.all(drawn.map((picture) => picture.decode().catch(() => undefined)));
        return drawn.map(({ naturalWidth, src }) => ({ naturalWidth, scheme: new URL(src).protocol }));
      }),
    );
    expect(pictures).toEqual(Array(3).fill({ naturalWidth: 1280, scheme: 'blob:' }));
    expect(pages.requests.slice(asked)).toEqual([]);
    pages.setOnline(true);
  });

  it('is deleted, and comes back by undo', async () => {
    const { browser, display } = stage;
    const library = await browser.openExtensionPage(LIBRARY);
    await shows(library, title);
    const remove = await pointOf(library, '.library-delete');
    if (remove) await clickAt(display, remove);
    await until('the row to go', () => library.run((root) => root.querySelector('.library-row') === null));
    const undo = await pointOf(library, '.removed-bar button');
    if (undo) await clickAt(display, undo);
    await until('the row to come back', () =>
      library.run((root) => root.querySelector('.library-row') !== null),
    );
    const again = await browser.openExtensionPage(LIBRARY);
    await shows(again, title);
  });
});
