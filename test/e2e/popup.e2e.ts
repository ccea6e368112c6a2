import { expect, it } from 'vitest';
import { demoAddress } from '../demo/demo-portal.ts';
import { textOf, until } from '../harness/surface.ts';
import { inBrowsers } from './in-browsers.ts';
import { pageAddress } from './page-pool.ts';
import { clickOn, closePopup, openPopup, popupGone } from './popup.ts';
import { readerOf } from './reader.ts';
import { wordings } from './words.ts';

const saysOneOf = (text: string, key: string) => wordings(key).some((words) => text.includes(words));

inBrowsers('the popup', (stage) => {
  it('shows the article with its speakers when the icon is clicked', async () => {
    const page = await stage.browser.open(demoAddress);
    const popup = await openPopup(stage);
    await until('the article', () => popup.run((root) => root.querySelector('article h1') !== null));
    const text = await textOf(popup, 'article');
    for (const part of ['临渚云岫“一江两岸”绿道首段贯通', '澄江晚报', '宋知微', '3月17日', '不少于六十天']) {
      expect(text).toContain(part);
    }
    for (const clutter of [
      '点击右上角',
      '正在阅读',
      '阅读剩余全文',
      '您此时的心情',
      '热榜',
      '推荐阅读',
      '加载更多',
    ]) {
      expect(text).not.toContain(clutter);
    }
    const marks = await popup.run((root) =>
      [...root.querySelectorAll('mark')].map((mark) => mark.textContent),
    );
    expect(marks.join('')).toContain('绿道修到家门口，靠的不是一次大拆大建');
    expect(marks.join('')).toContain('两市的干部一起量过路');
    const size = await popup.run(() => ({ width: innerWidth, height: innerHeight }));
    expect(size.width).toBeLessThanOrEqual(800);
    expect(size.height).toBeLessThanOrEqual(600);
    expect(size.height).toBeGreaterThan(300);
    await closePopup(stage);
    await page.close();
  });

  it('opens the reader in the page', async () => {
    const page = await stage.browser.open(demoAddress);
    const popup = await openPopup(stage);
    await clickOn(stage, popup, '.popup-actions .primary');
    await popupGone(stage);
    await readerOf(stage, page);
    await page.close();
  });

  it('knows what is saved already, deletes it, and brings it back', async () => {
    const page = await stage.browser.open(demoAddress);
    const save = '.popup-actions .button:nth-of-type(3)';
    let popup = await openPopup(stage);
    const says = (key: string) => until(key, async () => wordings(key).includes(await textOf(popup, save)));
    await clickOn(stage, popup, save);
    await says('readerKept');
    await closePopup(stage);
    popup = await openPopup(stage);
    await says('readerKept');
    await clickOn(stage, popup, save);
    await clickOn(stage, popup, '.status-line .link-button:nth-of-type(3)');
    await says('readerSave');
    await clickOn(stage, popup, '.status-line .link-button');
    await says('readerKept');
    await closePopup(stage);
    await page.close();
  });

  it('says that a list is no article, and reads it all the same when asked', async () => {
    const page = await stage.browser.open(pageAddress('list'));
    const popup = await openPopup(stage);
    await until('the sentence', async () => saysOneOf(await textOf(popup), 'popupNotAnArticle'));
    await clickOn(stage, popup, '.popup-state .primary');
    await until(
      'what there is',
      async () =>
        /第\d+条要闻/.test(await textOf(popup)) || saysOneOf(await textOf(popup), 'popupNotAnArticle'),
    );
    await closePopup(stage);
    await page.close();
  });

  it('waits for a page that is still loading, and then shows it', async () => {
    const page = await stage.browser.open('about:blank');
    const loaded = page.goto(pageAddress('slow'));
    await until('the first half', () =>
      page.evaluate(() => document.querySelector('.u-mainText p') !== null),
    );
    const popup = await openPopup(stage);
    await until('the sentence', async () => saysOneOf(await textOf(popup), 'popupWaiting'));
    await until('the article', async () => (await textOf(popup)).includes('工程预计在十月底以前完成'));
    await loaded;
    await closePopup(stage);
    await page.close();
  });

  it("says that the browser's own pages may not be read", async () => {
    await stage.browser.openForbiddenPage();
    const popup = await openPopup(stage);
    await until('the sentence', async () => saysOneOf(await textOf(popup), 'failureForbiddenPage'));
    await closePopup(stage);
  });

  it('says that a PDF may not be read', async () => {
    const page = await stage.browser.open('https://difang.gmw.cn/file.pdf');
    const popup = await openPopup(stage);
    await until('the sentence', async () => saysOneOf(await textOf(popup), 'failureForbiddenPage'));
    await closePopup(stage);
    await page.close();
  });

  it.each(['empty', 'one-word', 'broken', 'frames', 'no-title', 'no-time', 'future', 'huge'])(
    'gives an article or a sentence for a page that is %s',
    async (name) => {
      const page = await stage.browser.open(pageAddress(name));
      const popup = await openPopup(stage);
      const shown = await until('an answer', () =>
        popup.run((root) => {
          if (root.querySelector('article .article-body')?.textContent) return 'article';
          return root.querySelector('.popup-state h1')?.textContent && 'sentence';
        }),
      );
      expect(shown).toBe(['empty', 'one-word', 'frames'].includes(name) ? 'sentence' : 'article');
      await closePopup(stage);
      await page.close();
    },
  );
});
