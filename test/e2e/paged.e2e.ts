import { expect, it } from 'vitest';
import { clickAt } from '../harness/real-input.ts';
import { pointOf, textOf, until } from '../harness/surface.ts';
import { inBrowsers } from './in-browsers.ts';
import { pageAddress } from './page-pool.ts';
import { lineOf, outOfOrder } from './paged-article.ts';
import { clickOn, closePopup, openPopup } from './popup.ts';
import { closed, openReader } from './reader.ts';
import { labelled } from './words.ts';

/** The pages whose own line stands in a text, in the order in which they do. */
function pagesIn(text: string): number[] {
  return [1, 2, 3, 4]
    .filter((page) => text.includes(lineOf(page)))
    .sort((a, b) => text.indexOf(lineOf(a)) - text.indexOf(lineOf(b)));
}

inBrowsers(
  'an article over several pages',
  (stage) => {
    it.each(['http', 'https'] as const)('is joined in the reader over %s', async (scheme) => {
      const page = await stage.browser.open(pageAddress('paged', scheme));
      const reader = await openReader(stage, page);
      await until('the last page', async () => pagesIn(await textOf(reader, 'article')).length === 4);
      expect(pagesIn(await textOf(reader, 'article'))).toEqual([1, 2, 3, 4]);
      await clickOn(stage, reader, labelled('readerClose'));
      await closed(stage, page);
      await page.close();
    });

    it('says which page is missing, and has it after another try', async () => {
      outOfOrder.add(3);
      const page = await stage.browser.open(pageAddress('paged'));
      const reader = await openReader(stage, page);
      await until('the try again', () =>
        reader.run((root) => root.querySelector('.status-line button') !== null),
      );
      expect(pagesIn(await textOf(reader, 'article'))).toEqual([1, 2, 4]);
      expect(await textOf(reader, '.status-line')).toMatch(/4.*3/);
      outOfOrder.clear();
      await clickOn(stage, reader, '.status-line button');
      await until('the third page', async () => pagesIn(await textOf(reader, 'article')).includes(3));
      expect(pagesIn(await textOf(reader, 'article'))).toEqual([1, 2, 3, 4]);
      await clickOn(stage, reader, labelled('readerClose'));
      await closed(stage, page);
      await page.close();
    });

    it('is saved whole from the menu', async () => {
      const page = await stage.browser.open(pageAddress('paged'));
      await clickAt(stage.display, { x: 400, y: 415 }, 'right');
      await stage.browser.chooseMenuItem('page');
      await until('the notice', () => stage.browser.inPage(page, 'html > div[popover]'));
      await page.close();
      const library = await stage.browser.openExtensionPage('src/entries/library/library.html');
      const at = await until('the saved article', () => pointOf(library, '.library-link'));
      await clickAt(stage.display, at);
      await until('the article', async () => pagesIn(await textOf(library)).length > 0);
      expect(pagesIn(await textOf(library))).toEqual([1, 2, 3, 4]);
    });

    it('is joined in the popup', async () => {
      const page = await stage.browser.open(pageAddress('paged'));
      const popup = await openPopup(stage);
      await until('the last page', async () => pagesIn(await textOf(popup)).length === 4);
      expect(pagesIn(await textOf(popup))).toEqual([1, 2, 3, 4]);
      await closePopup(stage);
      await page.close();
    });
  },
  { expected: /500/ },
);
