import { join } from 'node:path';
import { expect, it } from 'vitest';
import { findOnScreen } from '../harness/find-on-screen.ts';
import { builtExtension } from '../harness/paths.ts';
import { captureScreen } from '../harness/screenshot.ts';
import { until } from '../harness/surface.ts';
import { articlePage } from './article-page.ts';
import { inBrowsers } from './in-browsers.ts';
import { pageAddress } from './page-pool.ts';

/** Screen pixels from the top in which the toolbar lies. */
const toolbarHeight = 100;

inBrowsers('the icon', (stage, kind) => {
  const shows = (name: 'icon-16.png' | 'icon-off-16.png') =>
    until(`${name} in the toolbar`, () =>
      findOnScreen(
        captureScreen(stage.display),
        [join(builtExtension(kind), 'icons', name)],
        0,
        toolbarHeight,
      ),
    );

  it('is lit on an article and not on a list', async () => {
    const page = await stage.browser.open(pageAddress('plain'));
    await shows('icon-16.png');
    await page.goto(pageAddress('list'));
    await shows('icon-off-16.png');
    await page.close();
  });

  it('is lit again after coming back', async () => {
    const page = await stage.browser.open(pageAddress('plain'));
    await shows('icon-16.png');
    await page.goto(pageAddress('list'));
    await shows('icon-off-16.png');
    await page.evaluate(() => setTimeout(() => history.back()));
    await shows('icon-16.png');
    await page.close();
  });

  it('is lit in the tabs that were open before the extension was installed or updated', async () => {
    const page = await stage.browser.open(pageAddress('plain'));
    await shows('icon-16.png');
    await stage.browser.reinstall();
    await shows('icon-16.png');
    await page.close();
  });

  it('follows a page that changes without loading', async () => {
    const page = await stage.browser.open(pageAddress('list'));
    await shows('icon-off-16.png');
    const list = await page.evaluate(
      (address, markup) => {
        const before = document.body.innerHTML;
        history.pushState(null, '', address);
        document.body.innerHTML = new DOMParser().parseFromString(markup, 'text/html').body.innerHTML;
        return before;
      },
      pageAddress('plain'),
      articlePage(),
    );
    await shows('icon-16.png');
    await page.evaluate(
      (address, markup) => {
        history.pushState(null, '', address);
        document.body.innerHTML = markup;
      },
      pageAddress('list'),
      list,
    );
    await shows('icon-off-16.png');
    expect(await page.evaluate(() => String(history.pushState))).toContain('[native code]');
    await page.close();
  });
});
