import type { Page } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import { demoAddress } from '../demo/demo-portal.ts';
import { pressKey } from '../harness/real-input.ts';
import { type Surface, textOf, until } from '../harness/surface.ts';
import { inBrowsers } from './in-browsers.ts';
import { pageAddress } from './page-pool.ts';
import { clickOn } from './popup.ts';
import { closed, openReader } from './reader.ts';
import { currentWords, marksOf, rowOf } from './speaker-marks.ts';

const numberOfMarks = (view: Surface) => view.run((root) => root.querySelectorAll('article mark').length);
const focused = (view: Surface) =>
  view.run(
    (root) =>
      root.activeElement?.querySelector('.speaker-name')?.textContent ?? root.activeElement?.className,
  );

inBrowsers('the speakers of an article', (stage) => {
  let page: Page;
  let view: Surface;
  const press = async (name: string, part: string) =>
    clickOn(stage, view, `${await rowOf(view, name)} ${part}`);
  beforeAll(async () => {
    page = await stage.browser.open(demoAddress);
    view = await openReader(stage, page);
  });

  it('are listed with their titles, and their names stand in the text where their words begin', async () => {
    const marks = await marksOf(view);
    expect(Object.keys(marks)).toEqual(['方既明', '陆听澜']);
    expect(marks.方既明?.join('')).toContain('图纸就不定稿');
    expect(marks.陆听澜?.join('')).toContain('桥通了，账也要算清楚');
    expect(await textOf(view, await rowOf(view, '陆听澜'))).toContain('云岫市委副书记、市长');
    const names = await view.run((root) =>
      [...root.querySelectorAll('.voice-name')].map((name) => name.textContent),
    );
    expect([...new Set(names)]).toEqual(['方既明', '陆听澜']);
  });

  it('are gone through by mouse, one statement after the other and back', async () => {
    await press('方既明', '.speaker-main');
    const first = await until('the first words', () => currentWords(view));
    await press('方既明', '.speaker-actions button:nth-of-type(2)');
    const second = await until('other words', async () => {
      const words = await currentWords(view);
      return words === first ? undefined : words;
    });
    const own = (await marksOf(view)).方既明 ?? [];
    expect(own.indexOf(second)).toBeGreaterThan(own.indexOf(first));
    await press('方既明', '.speaker-actions button:nth-of-type(1)');
    await until('the first words again', async () => (await currentWords(view)) === first);
  });

  it('are gone through by keys alone: to the panel, from one to the other, back to the text', async () => {
    const { display } = stage;
    await clickOn(stage, view, '.article-title');
    await pressKey(display, 'F6');
    await until('the first speaker', async () => (await focused(view)) === '方既明');
    await pressKey(display, 'Down');
    await until('the second speaker', async () => (await focused(view)) === '陆听澜');
    await pressKey(display, 'Left');
    const last = await until('the last words', () => currentWords(view));
    expect((await marksOf(view)).陆听澜?.at(-1)).toBe(last);
    await pressKey(display, 'Right');
    await until(
      'the first words',
      async () => (await currentWords(view)) === (await marksOf(view)).陆听澜?.[0],
    );
    for (let tab = 0; tab < 3; tab++) await pressKey(display, 'Tab');
    await pressKey(display, 'space');
    await until('nobody else', () => view.run((root) => root.querySelector('[data-filtered]') !== null));
    await pressKey(display, 'space');
    await pressKey(display, 'F6');
    await until('the text', async () => (await focused(view)) === 'reader-scroller');
  });

  it('are found by a click on their words', async () => {
    await clickOn(stage, view, 'article mark[data-voice="1"]');
    const row = await rowOf(view, '陆听澜');
    await until('the row', () =>
      view.run((root, at) => root.querySelector(`${at} .statement-tools`) !== null, row),
    );
  });

  it('are singled out, and all shown again', async () => {
    await press('陆听澜', '[aria-pressed]');
    const lit = await until('marks to be set apart', () =>
      view.run((root) =>
        root.querySelector('article')?.hasAttribute('data-filtered')
          ? [...root.querySelectorAll('mark[data-on]')].map((mark) => mark.textContent)
          : undefined,
      ),
    );
    expect(lit).toEqual((await marksOf(view)).陆听澜);
    await press('陆听澜', '[aria-pressed]');
    await until('all marks again', () => view.run((root) => !root.querySelector('[data-filtered]')));
  });

  it('are hidden by one switch, which is remembered', async () => {
    expect(await numberOfMarks(view)).toBeGreaterThan(5);
    await clickOn(stage, view, '.speaker-switch input');
    await until('no marks', async () => (await numberOfMarks(view)) === 0);
    await pressKey(stage.display, 'Escape');
    await closed(stage, page);
    view = await openReader(stage, page);
    expect(await numberOfMarks(view)).toBe(0);
    await pressKey(stage.display, 'F6');
    await until('the panel', () => view.run((root) => root.querySelector('.speaker-switch') !== null));
    await clickOn(stage, view, '.speaker-switch input');
    await until('marks', async () => (await numberOfMarks(view)) > 5);
  });
});

inBrowsers('the speakers on paper', (stage) => {
  it('have their names and marks, whatever the theme of the screen', async () => {
    const page = await stage.browser.open(demoAddress);
    const view = await openReader(stage, page);
    for (let press = 0; press < 3; press++)
      await clickOn(stage, view, '.reader-toolbar button:nth-of-type(3)');
    await until('the dark theme', () =>
      view.run((root) => root.querySelector('dialog')?.getAttribute('data-theme') === 'dark'),
    );
    await clickOn(stage, view, '.speaker-main');
    await until('a statement before the eyes', () => currentWords(view));
    await stage.browser.setMedium(page, 'print');
    const paper = await until('the paper', () =>
      view.run((root) => {
        const style = (selector: string) => {
          const element = root.querySelector(selector);
          return element ? getComputedStyle(element) : undefined;
        };
        const mark = style('mark[data-current]');
        if (style('.reader-panel')?.display !== 'none') return undefined;
        return {
          toolbar: style('.reader-toolbar')?.display,
          name: style('.voice-name')?.display,
          ink: mark?.color,
          line: mark?.textDecorationLine,
          exact: mark?.printColorAdjust,
          ring: mark?.boxShadow,
          back: style('.reader')?.backgroundColor,
        };
      }),
    );
    await stage.browser.setMedium(page, 'screen');
    expect(paper).toEqual({
      toolbar: 'none',
      name: 'inline-block',
      ink: 'rgb(35, 32, 27)',
      line: 'underline',
      exact: 'exact',
      ring: 'none',
      back: 'rgba(0, 0, 0, 0)',
    });
    await page.close();
  });
});

inBrowsers("somebody's words", (stage) => {
  it.each(['https', 'http'] as const)(
    'are copied with source and date, from a page on %s',
    async (scheme) => {
      const page = await stage.browser.open(pageAddress('plain', scheme));
      const view = await openReader(stage, page);
      await clickOn(stage, view, `${await rowOf(view, '甘棠')} .speaker-actions button:last-child`);
      await until('word of it', async () => (await textOf(view, '.speaker-said')).includes('甘棠'));
      const text = (await stage.browser.clipboardText()).replaceAll('\r', '');
      const lines = text.split('\n');
      expect(lines.slice(0, 4)).toEqual([
        '甘棠（青石村村民）',
        '“小时候夏天的西瓜都是放在这口井里冰着的。”',
        '“现在孩子们来画井圈上的花纹，我就给他们讲怎么看水。”',
        '',
      ]);
      expect(lines[4]).toMatch(
        /^——《白鹭县为一百三十二口古井建档》，白鹭日报，.*(?:May 7, 2026|2026年5月7日)/,
      );
      expect(lines[5]).toBe(pageAddress('plain', scheme));
      await page.close();
    },
  );
});
