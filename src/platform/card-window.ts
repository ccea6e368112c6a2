import type { CardRequest } from '../core/card/request';
import { browser } from './browser';
import { openOwnWindow } from './tabs';

const SIZE = { width: 720, height: 820 };

/**
 * Opens the card in a small window of our own, where the clipboard works whatever the page is. The request
 * waits in session storage, under a key that goes with the address: `path#<key>`.
 */
export async function openCardWindow(path: string, request: CardRequest): Promise<void> {
  const key = `card-${crypto.randomUUID()}`;
  await browser.storage.session.set({ [key]: request });
  await openOwnWindow(`${path}#${key}`, SIZE);
}

/** What the window was opened for; stays until the browser closes, so that a reload shows it again. */
export async function cardRequest(hash: string): Promise<CardRequest | undefined> {
  const key = hash.replace(/^#/, '');
  if (!key.startsWith('card-')) return undefined;
  return (await browser.storage.session.get(key))[key] as CardRequest | undefined;
}
