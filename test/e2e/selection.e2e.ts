import { expect, it } from 'vitest';
import { clickAt, pressKey } from '../harness/real-input.ts';
import type { Surface } from '../harness/surface.ts';
import { paragraphs } from './article-page.ts';
import { cardWindow, closeCardWindow, expectCopied, wordsOf } from './card-surface.ts';
import { inBrowsers } from './in-browsers.ts';
import { pageAddress } from './page-pool.ts';

const words = '小时候夏天的西瓜都是放在这口井里冰着的';

const address = pageAddress('plain', 'http');

inBrowsers('words selected in a page on http', (stage) => {
  it('become a card by 分享所选文字 in the menu, with who says them, and are on the clipboard', async () => {
    const { browser, display } = stage;
    expect(paragraphs.some((text) => text.includes(words))).toBe(true);
    const page = await browser.open(address);
    const at = await page.evaluate((wanted) => {
      const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (walk.nextNode()) {
        const from = walk.currentNode.textContent?.indexOf(wanted) ?? -1;
        if (from < 0) continue;
        document
          .getSelection()
          ?.setBaseAndExtent(walk.currentNode, from, walk.currentNode, from + wanted.length);
        const box = document.getSelection()?.getRangeAt(0).getBoundingClientRect();
        const edge = (window.outerWidth - window.innerWidth) / 2;
        const bars = window.outerHeight - window.innerHeight - edge;
        return (
          box && { x: window.screenX + edge + box.x + 40, y: window.screenY + bars + box.y + box.height / 2 }
        );
      }
      return undefined;
    }, words);
    if (!at) throw new Error('the words are not in the page');
    await clickAt(display, at, 'right');
    await browser.chooseMenuItem('page');
    for (const key of ['Down', 'Down', 'Return']) await pressKey(display, key);
    const card = await cardWindow(stage);
    expect(await wordsOf(card)).toBe(words);
    expect(await speakerOf(card)).toBe('甘棠');
    await expectCopied(stage, card, address, () => closeCardWindow(stage, card));
    await page.close();
  });
});

/** Whom the window was told to name; the card itself is a picture. */
function speakerOf(card: Surface): Promise<string | undefined> {
  return card.run(async () => {
    type Requests = Record<string, { speaker?: { name: string } }>;
    type Api = { storage: { session: { get(key: string): Promise<Requests> } } };
    const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
    const key = location.hash.slice(1);
    return (await (browser ?? chrome).storage.session.get(key))[key]?.speaker?.name;
  });
}
