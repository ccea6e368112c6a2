import type { Page } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import { demoAddress } from '../demo/demo-portal.ts';
import { clickAt, pressKey } from '../harness/real-input.ts';
import { pointOf, type Surface, until } from '../harness/surface.ts';
import { inBrowsers, type Stage } from './in-browsers.ts';
import { openReader } from './reader.ts';

/** Each speaker of the demo article with the words of theirs that are marked. */
function marksOf(view: Surface): Promise<Record<string, string[]>> {
  return view.run((root) => {
    const marks: Record<string, string[]> = {};
    for (const row of root.querySelectorAll('.speaker-row')) {
      const name = row.querySelector('.speaker-name')?.textContent ?? '';
      const colour = row.getAttribute('data-voice');
      const own = root.querySelectorAll(`article mark[data-voice="${colour}"]`);
      marks[name] = [...own].map((mark) => mark.textContent ?? '');
    }
    return marks;
  });
}

async function press({ display }: Stage, view: Surface, selector: string): Promise<void> {
  const at = await until(selector, () => pointOf(view, selector));
  await clickAt(display, at);
}

/** The words before the eyes: marked as such, and inside what can be seen of the text. */
const current = (view: Surface) =>
  view.run((root) => {
    const mark = root.querySelector('mark[data-current]');
    const text = root.querySelector('.reader-scroller')?.getBoundingClientRect();
    const box = mark?.getBoundingClientRect();
    const seen = box && text && box.top >= text.top && box.bottom <= text.bottom;
    return seen ? mark?.textContent : undefined;
  });

inBrowsers('the speakers of an article', (stage) => {
  let page: Page;
  let view: Surface;
  const row = async (name: string) =>
    `.speaker-row:nth-child(${Object.keys(await marksOf(view)).indexOf(name) + 1})`;
  beforeAll(async () => {
    page = await stage.browser.open(demoAddress);
    view = await openReader(stage, page);
  });

  it('are listed with their words', async () => {
    const marks = await marksOf(view);
    expect(Object.keys(marks)).toEqual(expect.arrayContaining(['方既明', '陆听澜']));
    expect(marks.方既明?.join('')).toContain('图纸就不定稿');
    expect(marks.陆听澜?.join('')).toContain('桥通了，账也要算清楚');
  });

  it('are gone through by mouse and by key, one statement after the other', async () => {
    await press(stage, view, `${await row('方既明')} .speaker-main`);
    const first = await until('the first words', () => current(view));
    await pressKey(stage.display, 'Right');
    const second = await until('other words', async () => {
      const words = await current(view);
      return words === first ? undefined : words;
    });
    const own = (await marksOf(view)).方既明 ?? [];
    expect(own.indexOf(second)).toBeGreaterThan(own.indexOf(first));
  });

  it('are singled out, and all shown again', async () => {
    const only = `${await row('陆听澜')} [aria-pressed]`;
    await press(stage, view, only);
    const lit = await until('marks to be set apart', () =>
      view.run((root) =>
        root.querySelector('article')?.hasAttribute('data-filtered')
          ? [...root.querySelectorAll('mark[data-on]')].map((mark) => mark.textContent)
          : undefined,
      ),
    );
    expect(lit).toEqual((await marksOf(view)).陆听澜);
    await press(stage, view, only);
    await until('all marks again', () => view.run((root) => !root.querySelector('[data-filtered]')));
  });

  it('are corrected by the reader, and the saved article keeps that', async () => {
    await press(stage, view, `${await row('陆听澜')} .speaker-main`);
    const wrong = await until('the words', () => current(view));
    await press(stage, view, '.statement-tools button:not(.statement-share)');
    await until('the mark to go', async () => !(await marksOf(view)).陆听澜?.includes(wrong));
    await press(stage, view, '.reader-toolbar > button:nth-last-child(2)');
    await until('the word that it is saved', () =>
      view.run((root) => root.querySelectorAll('.reader-notices .link-button').length === 2),
    );
    const library = await stage.browser.openExtensionPage('src/entries/library/library.html');
    await press(stage, library, '.library-link');
    const saved = await until('the saved marks', async () => {
      const marks = await marksOf(library);
      return Object.keys(marks).length > 0 && marks;
    });
    await page.bringToFront();
    expect(saved).toEqual(await marksOf(view));
  });
});
