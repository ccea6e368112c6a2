import { clickAt, type Point, pressKey } from '../harness/real-input.ts';
import { pointOf, type Surface, until } from '../harness/surface.ts';
import type { Stage } from './in-browsers.ts';

const POPUP = 'popup.html';

/** A real click on the icon, and the popup that comes of it. */
export async function openPopup({ browser, display }: Stage): Promise<Surface> {
  await clickAt(display, await browser.toolbarIcon());
  return browser.extensionPage(POPUP);
}

export async function popupGone({ browser }: Stage): Promise<void> {
  await until('the popup to be gone', async () => !(await browser.hasExtensionPage(POPUP)));
}

export async function closePopup(stage: Stage): Promise<void> {
  await pressKey(stage.display, 'Escape');
  await popupGone(stage);
}

/** A real click on an element, once it is there and stands still: a popup grows while it opens. */
export async function clickOn({ display }: Stage, surface: Surface, selector: string): Promise<void> {
  let before: Point | undefined;
  const at = await until(`${selector} to stand still`, async () => {
    const now = await pointOf(surface, selector);
    const isStill = now !== undefined && now.x === before?.x && now.y === before.y;
    before = now;
    return isStill ? now : undefined;
  });
  await clickAt(display, at);
}
