import { expect, it } from 'vitest';
import { clickAt } from '../harness/real-input.ts';
import { pointOf, textOf, until } from '../harness/surface.ts';
import { inBrowsers } from './in-browsers.ts';
import { pageAddress } from './page-pool.ts';
import { wordings } from './words.ts';

/** Where none of the pages has a link or a picture. */
const onPage = { x: 700, y: 860 };

inBrowsers('telling that an article was saved', (stage) => {
  const save = async (name: string) => {
    const page = await stage.browser.open(pageAddress(name));
    await clickAt(stage.display, onPage, 'right');
    await stage.browser.chooseMenuItem('page');
    return page;
  };

  it.each(['plain', 'csp', 'dialog'])('is done in the page: %s', async (name) => {
    const page = await save(name);
    const notice = await until('the notice', () =>
      stage.browser.inPage(page, name === 'dialog' ? 'dialog > div[popover]' : 'html > div[popover]'),
    );
    const said = await until('words in the notice', () => textOf(notice));
    const saved = [...wordings('noticeSaved'), ...wordings('noticeUpdated')];
    expect(saved.some((words) => said.includes(words))).toBe(true);
    await page.close();
  });

  it('leaves nothing behind, and what was saved goes again by its button', async () => {
    const page = await save('plain');
    const notice = await until('the notice', () => stage.browser.inPage(page, 'html > div[popover]'));
    const undo = await until('the button', () => pointOf(notice, '.notice-actions .button:nth-child(2)'));
    await clickAt(stage.display, undo);
    await until('the answer', async () => {
      const said = await textOf(notice);
      return wordings('noticeUndone').some((words) => said.includes(words));
    });
    const close = await until('the cross', () => pointOf(notice, '.notice-actions .button:last-child'));
    await clickAt(stage.display, close);
    await until('the notice to go', () => page.evaluate(() => document.querySelector('[popover]') === null));
    expect(await page.$$eval('html > *', (elements) => elements.length)).toBe(2);
    await page.close();
  });

  it.each(['purge', 'unset'])(
    'is done on the icon where the page shows nothing of ours: %s',
    async (name) => {
      const page = await stage.browser.open(pageAddress(name));
      await clickAt(stage.display, await stage.browser.toolbarIcon(), 'right');
      await stage.browser.chooseMenuItem('icon');
      await until('badge and title', async () => {
        const { badge, title } = await stage.browser.iconWords();
        return badge === '✓' && wordings('iconSaved').includes(title);
      });
      await page.close();
    },
  );
});
