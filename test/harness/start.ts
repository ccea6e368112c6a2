import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openChromiumPopup, pressInPopup } from './chromium-popup.ts';
import { ensureInstalled } from './install-browser.ts';
import { launchChromium } from './launch-chromium.ts';
import { builtExtension, root, toolScript } from './paths.ts';
import { servePages } from './serve-pages.ts';
import { startTarget } from './start-target.ts';
import { writeOut } from './write-out.ts';

const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY) || Boolean(process.env.WAYLAND_DISPLAY);

/** Shows the extension on one page: in a window where there is a display, else in pictures and files. */
async function start(argument?: string): Promise<void> {
  const { address, route } = startTarget(argument);
  ensureInstalled({ browsers: ['chromium'], fonts: !hasDisplay });
  build();
  const pages = route && (await servePages(route));
  const profile = mkdtempSync(join(tmpdir(), 'mingyan-start-'));
  const extension = builtExtension('chromium');
  const browser = await launchChromium({ extension, profile, pages, headless: !hasDisplay });
  try {
    const [blank] = await browser.pages();
    const page = await browser.newPage();
    await blank?.close();
    if (!hasDisplay) await page.setViewport({ width: 1280, height: 900, deviceScaleFactor: 2 });
    console.log(`Opening ${address}`);
    await page.goto(address, { waitUntil: 'load' }).catch((error: Error) => {
      throw new Error(`${address} could not be opened: ${error.message}`);
    });
    if (hasDisplay) {
      const { popup, sentence } = await openChromiumPopup(browser, page);
      if (sentence) console.log(`The popup says: ${sentence}`);
      else {
        await pressInPopup(popup, '.popup-actions .primary');
        console.log('The reader is open; Alt+J or Esc closes it.');
      }
      console.log('Close the browser to end.');
      await new Promise((closed) => browser.once('disconnected', closed));
    } else {
      const written = await writeOut(browser, page);
      console.log(
        `There is no display here, so everything was done out of sight. Written:\n  ${written.join('\n  ')}`,
      );
    }
  } finally {
    await browser.close();
    await pages?.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
  }
}

function build(): void {
  console.log('Building the extension …');
  const built = spawnSync(
    process.execPath,
    [toolScript('vite'), 'build', '--mode', 'chrome', '--logLevel', 'warn'],
    {
      cwd: root,
      stdio: 'inherit',
    },
  );
  if (built.status !== 0) throw new Error('the build failed, see above');
}

start(process.argv[2]).catch((error: Error) => {
  console.error(`npm start: ${error.message}`);
  process.exitCode = 1;
});
