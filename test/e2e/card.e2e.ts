import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { demoAddress } from '../demo/demo-portal.ts';
import { dragOver } from '../harness/real-input.ts';
import { pointOf, textOf, until } from '../harness/surface.ts';
import { cardWindow, closeCardWindow, expectCopied, wordsOf } from './card-surface.ts';
import { inBrowsers } from './in-browsers.ts';
import { clickOn, closePopup, openPopup } from './popup.ts';
import { openReader } from './reader.ts';
import { labelled } from './words.ts';

/** On http, where a page has no clipboard. */
const address = demoAddress.replace('https', 'http');
const title = '临渚云岫“一江两岸”绿道首段贯通 方既明陆听澜出席开通仪式并讲话';

/** The fifth place, 分享所选文字 in the menu of the page, is in selection.e2e.ts. */
inBrowsers('the share card of a page on http is on the clipboard after one click', (stage) => {
  let page: Page;
  beforeEach(async () => {
    page = await stage.browser.open(address);
  });
  afterEach(() => page.close());

  it('in the popup, where it stays', async () => {
    const popup = await openPopup(stage);
    await clickOn(stage, popup, '.popup-actions .button:nth-of-type(2)');
    expect(await wordsOf(popup)).toBe(title);
    await expectCopied(stage, popup, address, () => closePopup(stage));
  });

  it('in the reader', async () => {
    await clickOn(stage, await openReader(stage, page), labelled('readerShare'));
    const card = await cardWindow(stage);
    expect(await wordsOf(card)).toBe(title);
    await expectCopied(stage, card, address, () => closeCardWindow(stage, card));
  });

  it('beside words that are selected in the reader', async () => {
    const reader = await openReader(stage, page);
    const paragraph = 'article .article-body p:not(:has(mark))';
    const middle = await until('a paragraph', () => pointOf(reader, paragraph));
    await dragOver(stage.display, { x: middle.x - 120, y: middle.y }, { x: middle.x + 120, y: middle.y });
    await clickOn(stage, reader, '.share-selection');
    const card = await cardWindow(stage);
    const words = await wordsOf(card);
    expect(words.length).toBeGreaterThan(5);
    expect(await textOf(reader, paragraph)).toContain(words);
    await expectCopied(stage, card, address, () => closeCardWindow(stage, card));
  });

  it('on a statement of a speaker', async () => {
    const reader = await openReader(stage, page);
    await clickOn(stage, reader, '.speaker-main');
    const statement = await until('the words', () => textOf(reader, 'mark[data-current]'));
    await clickOn(stage, reader, '.statement-share');
    const card = await cardWindow(stage);
    expect(await wordsOf(card)).toContain(statement);
    await expectCopied(stage, card, address, () => closeCardWindow(stage, card));
  });

  it('in the library, in place', async () => {
    const reader = await openReader(stage, page);
    await clickOn(stage, reader, '.reader-toolbar > button:nth-last-child(2)');
    await until('the word that it is saved', () =>
      reader.run((root) => root.querySelector('.reader-notices .link-button') !== null),
    );
    const library = await stage.browser.openExtensionPage('src/entries/library/library.html');
    await clickOn(stage, library, '.library-link');
    await clickOn(stage, library, '.saved-actions > :nth-child(2)');
    expect(await wordsOf(library)).toBe(title);
    const back = '.saved-card .card-head button';
    await expectCopied(stage, library, address, async () => {
      await clickOn(stage, library, back);
      await until('the card to close', () => library.run((root) => !root.querySelector('.saved-card')));
    });
  });
});

inBrowsers('the share card of a page on https', (stage) => {
  it('is on the clipboard as well', async () => {
    const page = await stage.browser.open(demoAddress);
    await clickOn(stage, await openReader(stage, page), labelled('readerShare'));
    const card = await cardWindow(stage);
    await expectCopied(stage, card, demoAddress, () => closeCardWindow(stage, card));
    await page.close();
  });
});
