import { beforeAll, expect, it } from 'vitest';
import type { Reading } from '../../src/core/index.ts';
import type { Result, SaveOutcome } from '../../src/platform/messages.ts';
import { type Surface, until } from '../harness/surface.ts';
import { ADDRESS, reading } from '../unit/features/library/reading.ts';
import { inBrowsers } from './in-browsers.ts';

const HAD = 'https://img.gmw.cn/pics/lead.png';
/** Most portals still serve pictures over http too. */
const HAD_BY_HTTP = 'http://img.gmw.cn/pics/map.png';
const LOST = 'https://img.gmw.cn/pics/not-there.png';
const ELSEWHERE = 'https://pictures.invalid/lead.png';

const picture = (src: string) => ({
  type: 'element' as const,
  tagName: 'img',
  properties: { src },
  children: [],
});
const page = reading([HAD, HAD_BY_HTTP, LOST, ELSEWHERE].map(picture));

function save(from: Surface, given: Reading): Promise<Result<SaveOutcome>> {
  return from.run(
    async (_root, body) => {
      type Api = { runtime: { sendMessage(message: object): Promise<Result<SaveOutcome>> } };
      const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
      return (browser ?? chrome).runtime.sendMessage({ to: 'background', name: 'save', body });
    },
    { reading: given },
  );
}

inBrowsers('saving', (stage) => {
  let library: Surface;
  beforeAll(async () => {
    library = await stage.browser.openExtensionPage('src/entries/library/library.html');
  });

  it('names the pictures that could not be had, and asks no host that is not granted', async () => {
    const saved = await until('an answer', () => save(library, page));
    expect(saved).toEqual({
      ok: true,
      value: { url: ADDRESS, updated: false, picturesNotSaved: [LOST, ELSEWHERE] },
    });
    expect(stage.pages.requests).toContain(HAD);
    expect(stage.pages.requests).toContain(HAD_BY_HTTP);
    expect(stage.pages.requests.filter((address) => address.includes('pictures.invalid'))).toEqual([]);
  });

  it('keeps the pictures it had when they cannot be fetched again', async () => {
    stage.pages.setOnline(false);
    const saved = await save(library, page);
    stage.pages.setOnline(true);
    expect(saved).toMatchObject({ value: { updated: true, picturesNotSaved: [LOST, ELSEWHERE] } });
  });
});
