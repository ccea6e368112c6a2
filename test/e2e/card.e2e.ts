import { PNG } from 'pngjs';
import { expect, it } from 'vitest';
import { demoAddress } from '../demo/demo-portal.ts';
import { decodeQr } from '../harness/decode-qr.ts';
import { pictureIn } from '../harness/picture-in.ts';
import { until } from '../harness/surface.ts';
import { inBrowsers } from './in-browsers.ts';
import { clickOn, closePopup, openPopup } from './popup.ts';
import { openReader } from './reader.ts';
import { labelled } from './words.ts';

inBrowsers('the share card', (stage) => {
  it('is on the clipboard after one click in the popup, and its code leads back', async () => {
    const page = await stage.browser.open(demoAddress);
    const popup = await openPopup(stage);
    await clickOn(stage, popup, '.popup-actions .button:nth-of-type(2)');
    await until('word of the copy', () => popup.run((root) => root.querySelector('.card-said')?.textContent));
    await closePopup(stage);
    const png = await until('a picture on the clipboard', () => stage.browser.clipboardPng());
    expect(PNG.sync.read(png).width).toBeGreaterThan(1000);
    expect(await decodeQr(png)).toBe(demoAddress);
    await page.close();
  });

  it.each(['http', 'https'])('opens from the reader over %s in a window of its own', async (scheme) => {
    const address = demoAddress.replace('https', scheme);
    const page = await stage.browser.open(address);
    const reader = await openReader(stage, page);
    await clickOn(stage, reader, labelled('readerShare'));
    const card = await stage.browser.extensionPage('card.html');
    const shown = await until('the card', () => card.run(pictureIn, '.card-stage img'));
    expect(await decodeQr(Buffer.from(shown, 'base64'))).toBe(address);
    await card.run(() => void setTimeout(() => window.close(), 50));
    await page.close();
  });
});
