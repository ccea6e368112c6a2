import axe from 'axe-core';
import { expect, it } from 'vitest';
import { demoAddress } from '../demo/demo-portal.ts';
import { type Surface, textOf, until } from '../harness/surface.ts';
import { inBrowsers, type Stage } from './in-browsers.ts';
import { clickOn, closePopup, openPopup } from './popup.ts';
import { openReader } from './reader.ts';

const LIBRARY = 'src/entries/library/library.html';
const OPTIONS = 'src/entries/options/options.html';
const themes = ['light', 'sepia', 'dark'] as const;

/** What axe finds there, as readable lines. The closed shadow root is opened for axe alone. */
async function findings(surface: Surface): Promise<string[]> {
  await surface.load(axe.source);
  return surface.run(async (root) => {
    type Found = { violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[] };
    type Axe = { run(context: unknown): Promise<Found>; reset(): void };
    const { axe: engine } = window as unknown as { axe: Axe };
    let context: unknown = document;
    if (root instanceof ShadowRoot) {
      Object.defineProperty(root.host, 'shadowRoot', { value: root, configurable: true });
      context = { fromShadowDom: [root.host.localName, 'dialog'] };
    }
    // A colour half-way from one theme to the other is nobody's to judge.
    for (const animation of (root instanceof ShadowRoot ? root : document).getAnimations())
      if (animation instanceof CSSTransition) animation.finish();
    const { violations } = await engine.run(context);
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary ?? ''}`),
    );
  });
}

async function chooseAnotherName(reader: Surface): Promise<void> {
  await reader.run((root) => {
    const select = root.querySelector<HTMLSelectElement>('.statement-tools select');
    if (select) select.selectedIndex = select.options.length - 1;
    select?.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await until('the field', () => reader.run((root) => root.querySelector('.give-to input') !== null));
}

async function setTheme({ browser }: Stage, theme: string): Promise<void> {
  const options = await browser.openExtensionPage(OPTIONS);
  await options.run(async (_root, wanted) => {
    type Api = { storage: { local: { set(items: object): Promise<void> } } };
    const { browser: api, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
    await (api ?? chrome).storage.local.set({ settings: { theme: wanted } });
  }, theme);
}

inBrowsers('axe finds nothing', (stage) => {
  it.each(themes)('in the popup, its card and its sentence, %s', async (theme) => {
    await setTheme(stage, theme);
    const page = await stage.browser.open(demoAddress);
    const popup = await openPopup(stage);
    await until('the article', () => popup.run((root) => root.querySelector('.popup-actions') !== null));
    expect(await findings(popup)).toEqual([]);
    await clickOn(stage, popup, '.popup-actions .button:nth-of-type(2)');
    await until('the card', () => popup.run((root) => root.querySelector('.card-stage img') !== null));
    expect(await findings(popup)).toEqual([]);
    await clickOn(stage, popup, '.card-head button');
    await until('the article again', () =>
      popup.run((root) => root.querySelector('.popup-actions') !== null),
    );
    await closePopup(stage);
    await stage.browser.openForbiddenPage();
    const refused = await openPopup(stage);
    await until('the sentence', () => refused.run((root) => root.querySelector('.popup-state h1') !== null));
    expect(await findings(refused)).toEqual([]);
    await closePopup(stage);
    await page.close();
  });

  it.each(themes)('in the reader, %s', async (theme) => {
    await setTheme(stage, theme);
    const page = await stage.browser.open(demoAddress);
    const reader = await openReader(stage, page);
    const drawn = await reader.run((root) => root.querySelector('[data-theme]')?.getAttribute('data-theme'));
    expect(drawn).toBe(theme);
    expect(await findings(reader)).toEqual([]);
    await clickOn(stage, reader, '.speaker-row .speaker-main');
    await clickOn(stage, reader, '.statement-unmark');
    await clickOn(stage, reader, '.speaker-row [aria-pressed]');
    await clickOn(stage, reader, '.speaker-more summary');
    await clickOn(stage, reader, '.speaker-row .speaker-main');
    await until('the tools', () => reader.run((root) => root.querySelector('.statement-tools') !== null));
    await chooseAnotherName(reader);
    expect(await findings(reader)).toEqual([]);
    await page.close();
  });

  it.each(themes)('in the library and a saved article, %s', async (theme) => {
    await setTheme(stage, theme);
    const page = await stage.browser.open(demoAddress);
    const popup = await openPopup(stage);
    await clickOn(stage, popup, '.popup-actions .button:nth-of-type(3)');
    await until('word of the saving', () => popup.run((root) => root.querySelector('.status-line') !== null));
    await closePopup(stage);
    const library = await stage.browser.openExtensionPage(LIBRARY);
    await until('the list', () => library.run((root) => root.querySelector('.library-link') !== null));
    expect(await findings(library)).toEqual([]);
    await clickOn(stage, library, '.library-link');
    await until('the article', async () => (await textOf(library)).includes('方案公示将不少于六十天'));
    expect(await findings(library)).toEqual([]);
    await page.close();
  });

  it.each(themes)('in the settings, %s', async (theme) => {
    await setTheme(stage, theme);
    const options = await stage.browser.openExtensionPage(OPTIONS);
    await until('the settings', () => options.run((root) => root.querySelector('h1') !== null));
    expect(await findings(options)).toEqual([]);
  });

  it.each(themes)('in a card window that has nothing to show, %s', async (theme) => {
    await setTheme(stage, theme);
    const card = await stage.browser.openExtensionPage('src/entries/card/card.html');
    await until('the sentence', () => card.run((root) => root.querySelector('h1') !== null));
    expect(await findings(card)).toEqual([]);
  });
});
