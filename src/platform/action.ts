import { browser } from './browser';

const sizes = (name: string) => ({ 16: `/icons/${name}-16.png`, 32: `/icons/${name}-32.png` });

/** Lights the toolbar icon of one tab; the browser puts the unlit one back when the tab navigates. */
export async function lightIcon(tabId: number, lit: boolean): Promise<void> {
  await browser.action.setIcon({ tabId, path: sizes(lit ? 'icon' : 'icon-off') }).catch(ignoreClosedTab);
}

/** Says on the icon what cannot be said in the page, until the tab navigates or the next thing is said. */
export async function sayOnIcon(tabId: number, badge: '!' | '✓', words: string): Promise<void> {
  await Promise.all([
    browser.action.setBadgeBackgroundColor({ tabId, color: badge === '!' ? '#b3261e' : '#1b6e3c' }),
    browser.action.setBadgeText({ tabId, text: badge }),
    browser.action.setTitle({ tabId, title: words }),
  ]).catch(ignoreClosedTab);
}

/** Takes back what `sayOnIcon` said. The title is set, not cleared: only Firefox clears by null. */
export async function clearIcon(tabId: number): Promise<void> {
  const title = await browser.action.getTitle({});
  await Promise.all([
    browser.action.setBadgeText({ tabId, text: '' }),
    browser.action.setTitle({ tabId, title }),
  ]).catch(ignoreClosedTab);
}

function ignoreClosedTab(error: unknown): void {
  if (!/no tab|invalid tab/i.test(String(error))) throw error;
}
