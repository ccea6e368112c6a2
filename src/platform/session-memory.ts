import { browser } from './browser';

/**
 * Keeps a small value until the browser closes, on no disk. For our own pages only; a view that cannot keep
 * its place still works.
 */
export async function keepForSession(key: string, value: unknown): Promise<void> {
  await browser.storage.session.set({ [key]: value }).catch(warn);
}

/** What `keepForSession` has kept; undefined where there is nothing. */
export async function keptForSession(key: string): Promise<unknown> {
  const kept = await browser.storage.session.get(key).catch(warn);
  return kept?.[key];
}

function warn(error: unknown): undefined {
  console.warn('session', error);
}
