import { expect, it } from 'vitest';
import { demoAddress } from '../demo/demo-portal.ts';
import { type Surface, textOf, until } from '../harness/surface.ts';
import { inBrowsers } from './in-browsers.ts';
import { clickOn } from './popup.ts';
import { closed, openReader } from './reader.ts';
import { labelled } from './words.ts';

const LOGO = 'content_logo.png';

const isShown = (reader: Surface) =>
  reader.run((root, name) => root.querySelector(`.article-body img[src*="${name}"]`) !== null, LOGO);

inBrowsers('what was removed', (stage) => {
  it('is named below the article and put back by a click', async () => {
    const page = await stage.browser.open(demoAddress);
    const reader = await openReader(stage, page);
    expect(await isShown(reader)).toBe(false);
    await reader.run((root) => root.querySelector('.removed summary')?.scrollIntoView({ block: 'center' }));
    await clickOn(stage, reader, '.removed summary');
    expect(await textOf(reader, '.removed-text')).not.toBe('');
    await reader.run((root) => root.querySelector('.removed button')?.scrollIntoView({ block: 'center' }));
    await clickOn(stage, reader, '.removed button');
    await until('the picture to be back', () => isShown(reader));
    expect(await reader.run((root) => root.querySelector('.removed') === null)).toBe(true);
    await clickOn(stage, reader, labelled('readerClose'));
    await closed(stage, page);
    await page.close();
  });
});
