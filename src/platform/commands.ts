import { browser } from './browser';

/** Call at the top of the background. Firefox for Android has no commands: then it is never called. */
export function onCommand(name: string, callback: (tabId: number) => void): void {
  browser.commands?.onCommand.addListener((command, tab) => {
    if (command === name && tab?.id !== undefined) callback(tab.id);
  });
}

/** The key as it is really bound, '' when it is not (a conflict leaves it unbound, silently); undefined: no commands here. */
export async function boundKey(name: string): Promise<string | undefined> {
  const commands = await browser.commands?.getAll();
  return commands && (commands.find((command) => command.name === name)?.shortcut ?? '');
}

/** True where `openKeySettings` can take the user there; elsewhere the words must. */
export function canOpenKeySettings(): boolean {
  return hasShortcutSettings() || isChromium();
}

/** The browser's own page for keys. */
export async function openKeySettings(): Promise<void> {
  if (hasShortcutSettings()) await browser.commands.openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}

/** Firefox ≥ 137. */
function hasShortcutSettings(): boolean {
  return browser.commands !== undefined && 'openShortcutSettings' in browser.commands;
}

function isChromium(): boolean {
  return browser.runtime.getURL('').startsWith('chrome-extension:');
}
