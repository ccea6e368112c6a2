import { existsSync, readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { decodeQr } from '../harness/decode-qr.ts';
import { clickAt, pressKey } from '../harness/real-input.ts';
import { type Surface, textOf, until } from '../harness/surface.ts';
import { cardWindow, closeCardWindow, says } from './card-surface.ts';
import { inBrowsers, type Stage } from './in-browsers.ts';
import { pageAddress } from './page-pool.ts';
import { clickOn, closePopup, openPopup } from './popup.ts';
import { wordings } from './words.ts';

const share = '.popup-actions .button:nth-of-type(2)';
const picture = '.card-template .card-option:nth-of-type(6)';
const plain = '.card-template .card-option:nth-of-type(4)';

/** The popup over a page, with its card. */
async function cardInPopup(
  stage: Stage,
  address: string,
): Promise<{ popup: Surface; close(): Promise<void> }> {
  const page = await stage.browser.open(address);
  const popup = await openPopup(stage);
  await clickOn(stage, popup, share);
  return {
    popup,
    async close() {
      await closePopup(stage);
      await page.close();
    },
  };
}

function notes(card: Surface, key: string): Promise<boolean> {
  return until(`the note ${key}`, async () => wordings(key).includes(await textOf(card, '.card-note')));
}

async function codeOnClipboard({ browser }: Stage): Promise<string> {
  return decodeQr(await until('a picture on the clipboard', () => browser.clipboardPng()));
}

/** How many pictures there are, where there is more than one. */
function numbered(root: Document | ShadowRoot): number {
  return Number(
    /\d+\D*$/.exec(root.querySelector('.card-pager span')?.textContent ?? '')?.[0].match(/\d+/)?.[0],
  );
}

/** Two of `length` characters: what tells who passed the page on, and what the page itself needs. */
const tracking = (length: number) => `utm_source=${'w'.repeat(length)}`;
const needed = (length: number) => `id=${'7'.repeat(length)}`;

inBrowsers('the share card', (stage) => {
  it('leads to the address without its tracking parameters where that is too long', async () => {
    const address = `${pageAddress('plain', 'http')}?${needed(10)}`;
    const { popup, close } = await cardInPopup(stage, `${address}&${tracking(200)}`);
    await says(popup, 'cardCopied');
    expect(await textOf(popup, '.card-note')).toBe('');
    await close();
    expect(await codeOnClipboard(stage)).toBe(address);
  });

  it('has no code and says why where the address is too long all the same', async () => {
    const { popup, close } = await cardInPopup(stage, `${pageAddress('plain', 'http')}?${needed(300)}`);
    await says(popup, 'cardCopied');
    await notes(popup, 'cardNoteAddressTooLong');
    await close();
    await expect(codeOnClipboard(stage)).rejects.toThrow();
  });

  it('is there for an article without title and date', async () => {
    for (const name of ['no-title', 'no-time']) {
      const address = pageAddress(name, 'http');
      const { popup, close } = await cardInPopup(stage, address);
      await says(popup, 'cardCopied');
      await close();
      expect(await codeOnClipboard(stage)).toBe(address);
    }
  });

  it('says what to do where the clipboard refuses it', async () => {
    const { popup, close } = await cardInPopup(stage, pageAddress('plain', 'http'));
    await says(popup, 'cardCopied');
    // Neither browser refuses an extension of itself.
    await popup.run(() => {
      navigator.clipboard.write = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
    });
    await clickOn(stage, popup, '.card-copy');
    await says(popup, 'cardCopyRefused');
    await close();
  });

  it('survives a popup that closes while it is drawn, and is set without a picture that does not come', async () => {
    const { popup, close } = await cardInPopup(stage, pageAddress('slow-picture', 'http'));
    await says(popup, 'cardCopied');
    await clickOn(stage, popup, picture);
    await until('the card to be drawn', () =>
      popup.run((root) => root.querySelector('.card-stage')?.getAttribute('aria-busy') === 'true'),
    );
    await closePopup(stage);
    const again = await openPopup(stage);
    await says(again, 'cardCopied');
    await notes(again, 'cardNotePicture');
    expect(await again.run((root) => root.querySelector('.card-stage img') !== null)).toBe(true);
    await clickOn(stage, again, plain);
    await close();
  });

  it('is handed to the system where the system takes files', async () => {
    const { popup, close } = await cardInPopup(stage, pageAddress('plain', 'http'));
    await says(popup, 'cardCopied');
    // Desktop Linux has nothing of the kind: there the button must not be, and a stand-in takes the files.
    expect(await popup.run(() => typeof navigator.share)).toBe('undefined');
    expect(await popup.run((root) => root.querySelectorAll('.card-actions button').length)).toBe(2);
    await popup.run(() => {
      navigator.canShare = () => true;
      navigator.share = async ({ files = [] } = {}) => {
        const [file] = files;
        document.title = JSON.stringify({
          name: file?.name,
          type: file?.type,
          isFull: (file?.size ?? 0) > 9999,
        });
        if (document.body.dataset.fails) throw new DOMException('no', document.body.dataset.fails);
      };
    });
    await clickOn(stage, popup, '.card-ratio .card-option:nth-of-type(2)');
    const button = '.card-actions button:nth-of-type(3)';
    await clickOn(stage, popup, button);
    const name = '2026-05-07 白鹭县为一百三十二口古井建档.png';
    const shared = JSON.stringify({ name, type: 'image/png', isFull: true });
    await until('the file', () => popup.run((_, wanted) => document.title === wanted, shared));
    const fail = (how: string) =>
      popup.run((_, wanted) => {
        document.body.dataset.fails = wanted;
      }, how);
    await fail('AbortError');
    await clickOn(stage, popup, button);
    await fail('DataError');
    await clickOn(stage, popup, button);
    await says(popup, 'cardShareFailed');
    await clickOn(stage, popup, '.card-ratio .card-option:nth-of-type(1)');
    await close();
  });

  it('comes in numbered pictures where the words are many, and all are downloaded', async () => {
    const page = await stage.browser.open(pageAddress('plain', 'http'));
    const middle = { x: 400, y: 500 };
    await clickAt(stage.display, middle);
    await pressKey(stage.display, 'ctrl+a');
    await clickAt(stage.display, middle, 'right');
    await stage.browser.chooseMenuItem('page');
    for (const key of ['Down', 'Down', 'Return']) await pressKey(stage.display, key);
    const card = await cardWindow(stage);
    await clickOn(stage, card, '.card-template .card-option:nth-of-type(2)');
    const count = await until('several cards', () => card.run(numbered));
    await clickOn(stage, card, '.card-pager button:nth-of-type(2)');
    await clickOn(stage, card, '.card-copy');
    await says(card, 'cardCopiedOne');
    await clickOn(stage, card, '.card-actions button:nth-of-type(2)');
    await says(card, 'cardDownloaded');
    const names = await until(`${count} downloads`, () => {
      const { downloads } = stage.browser;
      const found = existsSync(downloads)
        ? readdirSync(downloads).filter((name) => name.endsWith('.png'))
        : [];
      return found.length === count ? found.sort() : undefined;
    });
    expect(names.map((name) => name.slice(-6))).toEqual(names.map((_, i) => ` ${i + 1}.png`));
    await clickOn(stage, card, plain);
    await closeCardWindow(stage, card);
    await page.close();
  });
});
