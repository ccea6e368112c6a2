import { expect, it } from 'vitest';
import { demoAddress } from '../demo/demo-portal.ts';
import { clickAt } from '../harness/real-input.ts';
import { type Surface, textOf, until } from '../harness/surface.ts';
import { inBrowsers } from './in-browsers.ts';
import { wordings } from './words.ts';

const OPTIONS = 'src/entries/options/options.html';

/** Takes back every host, as a Firefox user may in the browser's page for extensions; false where refused. */
function revokeHosts(own: Surface): Promise<boolean> {
  return own.run(async () => {
    type Permissions = {
      getAll(): Promise<{ origins: string[] }>;
      remove(some: { origins: string[] }): Promise<boolean>;
    };
    type Api = { permissions: Permissions };
    const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
    const { permissions } = browser ?? chrome;
    const { origins } = await permissions.getAll();
    return permissions.remove({ origins: [...origins] }).catch(() => false);
  });
}

inBrowsers('with every host revoked', (stage, kind) => {
  if (kind === 'chromium') {
    it('is not possible here: what the manifest asks for stays, and the settings say so', async () => {
      const options = await stage.browser.openExtensionPage(OPTIONS);
      await until('the hosts', () =>
        options.run((root) => root.querySelector('[data-granted="true"]') !== null),
      );
      expect(await revokeHosts(options)).toBe(false);
      expect(await options.run((root) => root.querySelector('[data-granted="false"]'))).toBeNull();
    });
    return;
  }

  it('the settings say so and offer to ask again', async () => {
    const options = await stage.browser.openExtensionPage(OPTIONS);
    await until('the hosts', () =>
      options.run((root) => root.querySelector('[data-granted="true"]') !== null),
    );
    expect(await revokeHosts(options)).toBe(true);
    await until('the state of the hosts', () =>
      options.run((root) => root.querySelectorAll('[data-granted="false"]').length > 5),
    );
    const said = await textOf(options);
    expect(wordings('settingsHostsGrant').some((words) => said.includes(words))).toBe(true);
  });

  it('the menu still saves, and says that the pictures are missing', async () => {
    const page = await stage.browser.open(demoAddress);
    await clickAt(stage.display, await stage.browser.toolbarIcon(), 'right');
    await stage.browser.chooseMenuItem('icon');
    const notice = await until('the notice', () => stage.browser.inPage(page, 'html > div[popover]'));
    const said = await until('words in the notice', () => textOf(notice));
    expect(wordings('noticeSaved').some((words) => said.includes(words))).toBe(true);
    const missing = wordings('noticePicturesNotSaved').map((words) => words.replace('$1', '3'));
    expect(missing.some((words) => said.includes(words))).toBe(true);
    await page.close();
  });
});
