import type { Page } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import { demoAddress } from '../demo/demo-portal.ts';
import { pressKey } from '../harness/real-input.ts';
import { type Surface, until } from '../harness/surface.ts';
import { inBrowsers } from './in-browsers.ts';
import { clickOn, closePopup, openPopup } from './popup.ts';
import { closed, openReader } from './reader.ts';
import { currentWords, marksOf, rowOf } from './speaker-marks.ts';
import { wordings } from './words.ts';

const LIBRARY = 'src/entries/library/library.html';
const SAVE = '.reader-toolbar > button:nth-last-child(2)';
/** 图纸就不定稿 is nobody's from now on, and 桥通了 somebody else's. */
const UNMARKED = '图纸就不定稿';
const GIVEN = '桥通了，账也要算清楚';
const NAME = 'Ann';

const speakerOf = async (view: Surface, words: string) =>
  Object.entries(await marksOf(view)).find(([, own]) => own.some((said) => said.includes(words)))?.[0];
const listed = (view: Surface) => view.run((root) => root.querySelectorAll('.speaker-more li').length);

inBrowsers('a wrong mark', (stage) => {
  let page: Page;
  let view: Surface;
  const goTo = async (name: string, words: string) => {
    await until(words, async () => {
      await clickOn(stage, view, `${await rowOf(view, name)} .speaker-main`);
      const now = await until('words', () => currentWords(view));
      return now.includes(words);
    });
  };
  beforeAll(async () => {
    page = await stage.browser.open(demoAddress);
    view = await openReader(stage, page);
  });

  it('is removed, and comes back by undo', async () => {
    await goTo('方既明', UNMARKED);
    await clickOn(stage, view, '.statement-unmark');
    await until('the mark to go', async () => (await speakerOf(view, UNMARKED)) === undefined);
    await clickOn(stage, view, '.speaker-said button');
    await until('the mark again', async () => (await speakerOf(view, UNMARKED)) === '方既明');
    await goTo('方既明', UNMARKED);
    await clickOn(stage, view, '.statement-unmark');
    await until('the mark to go', async () => (await speakerOf(view, UNMARKED)) === undefined);
  });

  it('is given to somebody whom the engine does not know, by keys', async () => {
    const { display } = stage;
    await goTo('陆听澜', GIVEN);
    await clickOn(
      stage,
      view,
      `${await rowOf(view, '陆听澜')} .speaker-strip + .speaker-actions button:last-child`,
    );
    for (let tab = 0; tab < 3; tab++) await pressKey(display, 'Tab');
    for (let name = 0; name < 2; name++) await pressKey(display, 'Down');
    await until('the field', () => view.run((root) => root.querySelector('.give-to input') !== null));
    expect(await speakerOf(view, GIVEN)).toBe('陆听澜');
    await pressKey(display, 'Tab');
    for (const key of NAME) await pressKey(display, key);
    await pressKey(display, 'Return');
    await until('the other name', async () => (await speakerOf(view, GIVEN)) === NAME);
    expect(await listed(view)).toBe(2);
  });

  it('stays corrected where the reader is closed before anything is saved', async () => {
    await pressKey(stage.display, 'Escape');
    await closed(stage, page);
    view = await openReader(stage, page);
    expect(await speakerOf(view, GIVEN)).toBe(NAME);
    expect(await speakerOf(view, UNMARKED)).toBeUndefined();
  });

  it('stays corrected where a removed piece is put back', async () => {
    await view.run((root) => root.querySelector('.removed summary')?.scrollIntoView({ block: 'center' }));
    await clickOn(stage, view, '.removed summary');
    await view.run((root) => root.querySelector('.removed button')?.scrollIntoView({ block: 'center' }));
    await clickOn(stage, view, '.removed button');
    await until('the piece', () => view.run((root) => root.querySelector('.removed') === null));
    expect(await speakerOf(view, GIVEN)).toBe(NAME);
    expect(await speakerOf(view, UNMARKED)).toBeUndefined();
  });

  it('is saved corrected, and the popup of the page shows that and knows that it is saved', async () => {
    await clickOn(stage, view, SAVE);
    await until('the word that it is saved', () =>
      view.run((root) => root.querySelectorAll('.reader-notices .link-button').length === 2),
    );
    const marks = await marksOf(view);
    await page.reload();
    view = await openReader(stage, page);
    await until('the saved corrections', async () => (await listed(view)) === 2);
    expect(await marksOf(view)).toEqual(marks);
    await pressKey(stage.display, 'Escape');
    await closed(stage, page);
    const popup = await openPopup(stage);
    const kept = wordings('readerKept');
    await until('已保存', () =>
      popup.run(
        (root, words) =>
          words.includes(root.querySelector('.popup-actions .button:nth-of-type(3)')?.textContent ?? ''),
        kept,
      ),
    );
    const names = await popup.run((root) =>
      [...root.querySelectorAll('.legend-go .speaker-name')].map((name) => name.textContent),
    );
    expect(names).toContain(NAME);
    await closePopup(stage);
  });

  it('is corrected in the library too, and can be taken back there one by one', async () => {
    view = await stage.browser.openExtensionPage(LIBRARY);
    await clickOn(stage, view, '.library-link');
    await until('the saved marks', async () => (await speakerOf(view, GIVEN)) === NAME);
    expect(await speakerOf(view, UNMARKED)).toBeUndefined();
    await clickOn(stage, view, '.speaker-more summary');
    await clickOn(stage, view, '.speaker-more li:first-child button');
    await until('the mark again', async () => (await speakerOf(view, UNMARKED)) === '方既明');
    await view.run(() => location.reload());
    const again = await stage.browser.extensionPage(LIBRARY);
    await until('the mark that is kept', async () => (await speakerOf(again, UNMARKED)) === '方既明');
    expect(await speakerOf(again, GIVEN)).toBe(NAME);
  });
});
