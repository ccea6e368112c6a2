import { expect, it } from 'vitest';
import { demoAddress } from '../demo/demo-portal.ts';
import { type Surface, textOf, until } from '../harness/surface.ts';
import { inBrowsers } from './in-browsers.ts';
import { clickOn, openPopup } from './popup.ts';
import { wordings } from './words.ts';

const LIBRARY = 'src/entries/library/library.html';

const says = (surface: Surface, key: string) =>
  until(key, async () => {
    const said = await textOf(surface);
    return wordings(key).some((words) => said.includes(words));
  });

const rows = (library: Surface) => library.run((root) => root.querySelectorAll('.library-row').length);

/** Opens an address in a private window, as the extension may where the user lets it in there. */
function openInPrivate(own: Surface, address: string): Promise<unknown> {
  return own.run(async (_root, url) => {
    type Api = { windows: { create(of: object): Promise<{ incognito: boolean }> } };
    const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
    const { incognito } = await (browser ?? chrome).windows.create({ incognito: true, url });
    return incognito;
  }, address);
}

inBrowsers(
  'a private window',
  (stage) => {
    it('leaves nothing in the library without a clear yes', async () => {
      const library = await stage.browser.openExtensionPage(LIBRARY);
      await says(library, 'libraryEmptyTitle');
      expect(await openInPrivate(library, demoAddress)).toBe(true);
      const popup = await openPopup(stage);
      await until('the article', () => popup.run((root) => root.querySelector('article h1') !== null));
      await clickOn(stage, popup, '.popup-actions .button:last-child');
      await says(popup, 'failurePrivateWindow');
      expect(await rows(library)).toBe(0);
      await clickOn(stage, popup, '.status-line .link-button');
      await says(popup, 'readerSaved');
      await until('the article in the library', async () => (await rows(library)) === 1);
    });
  },
  { inPrivate: true },
);
