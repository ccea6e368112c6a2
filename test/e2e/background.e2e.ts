import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { demoAddress, demoPortal } from '../demo/demo-portal.ts';
import { builtExtension } from '../harness/paths.ts';
import { until } from '../harness/surface.ts';
import { inBrowsers } from './in-browsers.ts';
import { pageAddress } from './page-pool.ts';

const sent = String(demoPortal(new URL(demoAddress))?.body);
const sentTags = (sent.match(/<(?:meta|title|link)\b/g) ?? []).map((tag) => tag.slice(1).toUpperCase());

inBrowsers('an untouched page', (stage, kind) => {
  it('has no web accessible resource to be told by', () => {
    const manifest = JSON.parse(readFileSync(join(builtExtension(kind), 'manifest.json'), 'utf8'));
    expect(manifest.web_accessible_resources).toBeUndefined();
  });

  it('keeps its head and gains no element', async () => {
    for (const scheme of ['http', 'https']) {
      const page = await stage.browser.open(demoAddress.replace('https', scheme));
      await new Promise((later) => setTimeout(later, 1000));
      const tags = await page.$$eval('head > *', (elements) => elements.map((element) => element.tagName));
      expect(tags).toEqual(sentTags);
      expect(await page.$$eval('html > *', (elements) => elements.length)).toBe(2);
      await page.close();
    }
  });

  it('asks nobody for anything', async () => {
    const before = stage.pages.requests.length;
    const page = await stage.browser.open(pageAddress('plain'));
    await new Promise((later) => setTimeout(later, 1000));
    const asked = stage.pages.requests.slice(before).filter((address) => address.includes('gmw.cn'));
    expect(asked.filter((address) => !address.endsWith('/favicon.ico'))).toEqual([pageAddress('plain')]);
    await page.close();
  });
});

inBrowsers('the background', (stage) => {
  it('answers an extension page', async () => {
    const library = await stage.browser.openExtensionPage('src/entries/library/library.html');
    const answer = await until('an answer', () =>
      library.run(async () => {
        type Api = { runtime: { sendMessage(message: object): Promise<{ ok: boolean }> } };
        const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome?: Api };
        const message = { to: 'background', name: 'undo-save', body: { url: 'https://nowhere.invalid/' } };
        return (browser ?? chrome)?.runtime.sendMessage(message);
      }),
    );
    expect(answer.ok).toBe(true);
  });
});
