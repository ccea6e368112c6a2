import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { templates } from '../../src/core/card/templates/templates.ts';
import { samples } from '../fixtures/cards/samples.ts';
import { decodeQr } from '../harness/decode-qr.ts';
import { findCommand } from '../harness/find-browser.ts';
import { type CardBrowser, openCardBrowser } from '../tools/card-browser.ts';

/** The system's fonts without those that have Chinese. */
const withoutChinese = `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <selectfont><rejectfont><pattern><patelt name="charset"><charset><int>0x56fd</int></charset></patelt></pattern></rejectfont></selectfont>
</fontconfig>`;

const canHide = process.platform === 'linux' && findCommand('zbarimg') !== undefined;
const subject = canHide
  ? 'the card without a Chinese font'
  : 'the card without a Chinese font (left out here: needs fontconfig and zbarimg)';

describe.skipIf(!canHide)(subject, () => {
  const directory = mkdtempSync(join(tmpdir(), 'mingyan-fonts-'));
  const before = process.env.FONTCONFIG_FILE;
  let browser: CardBrowser;
  beforeAll(async () => {
    const file = join(directory, 'fonts.conf');
    writeFileSync(file, withoutChinese);
    process.env.FONTCONFIG_FILE = file;
    browser = await openCardBrowser();
  });
  afterAll(async () => {
    await browser.close();
    if (before === undefined) delete process.env.FONTCONFIG_FILE;
    else process.env.FONTCONFIG_FILE = before;
    rmSync(directory, { recursive: true, force: true });
  });

  it('has none indeed', async () => {
    const [missing, other] = await browser.page.evaluate(() => {
      const context = new OffscreenCanvas(40, 40).getContext('2d', { willReadFrequently: true });
      return ['国', '龍'].map((char) => {
        context?.clearRect(0, 0, 40, 40);
        if (context) context.font = '30px sans-serif';
        context?.fillText(char, 2, 32);
        return context?.getImageData(0, 0, 40, 40).data.join();
      });
    });
    expect(missing).toBe(other);
  });

  it.each(templates.map(({ id }) => id))(
    'is drawn all the same as %s, with a code that leads back',
    async (template) => {
      const { pngs, set } = await browser.draw({
        request: samples.mixedWords,
        template,
        ratio: '3:4',
        picture: true,
      });
      expect(set.cards.length).toBe(pngs.length);
      for (const png of pngs) expect(await decodeQr(Buffer.from(png, 'base64'))).toBe(samples.mixedWords.url);
    },
  );
});
