import { saveReading, storing } from '../../features/library/save-reading';
import { lightIcon } from '../../platform/action';
import { openCardWindow } from '../../platform/card-window';
import { onCommand } from '../../platform/commands';
import { extensionVersion, onInstalled, onStart } from '../../platform/lifecycle';
import { defineMenus, onMenuChoice } from '../../platform/menus';
import { answerBackground, type Sender } from '../../platform/messages';
import { fail, succeed } from '../../platform/result';
import { runDeclaredScripts } from '../../platform/scripting';
import { activeTab, openOwnTab } from '../../platform/tabs';
import { getSaved, removeArticle, undoChange } from '../../store/library';
import { mayAskAbout } from './may-ask-about';
import { menuItems, SAVE, SHARE_SELECTION } from './menu-items';
import { readTab, readWholeTab, toggleReader } from './page-script';
import { selectionCard } from './selection-card';
import { tell, tellFailure } from './tell';

const LIBRARY = 'src/entries/library/library.html';
const CARD = 'src/entries/card/card.html';
const engine = extensionVersion();

onStart(() => void defineMenus(menuItems()));
onInstalled(() => void runDeclaredScripts());

onCommand('toggle-reader', async (tabId) => tellFailure(tabId, await toggleReader(tabId)));

onMenuChoice(async ({ id, tabId, isPrivate, selection, tabTitle, pageUrl }) => {
  if (id === SAVE) await saveTab(tabId, isPrivate);
  if (id === SHARE_SELECTION) {
    const read = await readTab(tabId, false);
    const tab = { title: tabTitle, url: pageUrl };
    await openCardWindow(CARD, selectionCard(selection, read.ok ? read.value : undefined, tab));
  }
});

answerBackground({
  'page-detected': async ({ detection }, { kind, tabId }) => {
    if (kind === 'page' && tabId !== undefined) await lightIcon(tabId, detection.isArticle);
    return succeed(undefined);
  },
  'read-tab': async ({ tabId, force }, { kind }) => {
    return kind === 'extension' ? readTab(tabId, force) : fail('unexpected', 'a page may not read tabs');
  },
  'toggle-reader': async ({ tabId }, { kind }) => {
    if (kind !== 'extension') return fail('unexpected', 'a page may not open the reader');
    const toggled = await toggleReader(tabId);
    return toggled.ok ? succeed(undefined) : toggled;
  },
  save: async ({ reading, corrections, inPrivate }, sender) => {
    return saveReading(reading, { engine, corrections, inPrivate, isPrivate: await isPrivate(sender) });
  },
  'find-saved': async ({ url }, sender) => {
    if (!mayAskAbout(url, sender)) return fail('unexpected', 'a page may not ask about others');
    return storing(async () => {
      const saved = await getSaved(url);
      return saved ? { corrections: saved.corrections } : null;
    });
  },
  'undo-save': ({ url }) => storing(() => undoChange(url).then(() => undefined)),
  'remove-saved': async ({ url }, sender) => {
    if (!mayAskAbout(url, sender)) return fail('unexpected', 'a page may not remove others');
    return storing(() => removeArticle(url).then(() => undefined));
  },
  'open-library': async ({ url }) => {
    await openOwnTab(url === undefined ? LIBRARY : `${LIBRARY}#/article/${encodeURIComponent(url)}`);
    return succeed(undefined);
  },
  'open-card': async ({ request }) => {
    await openCardWindow(CARD, request);
    return succeed(undefined);
  },
});

async function saveTab(tabId: number, isPrivate: boolean): Promise<void> {
  const read = await readWholeTab(tabId);
  const saved = read.ok ? await saveReading(read.value, { engine, isPrivate }) : read;
  await tell(
    tabId,
    saved.ok ? { kind: 'saved', outcome: saved.value } : { kind: 'failed', failure: saved.failure },
  );
}

/** A popup belongs to no tab, and in Chromium it does not know whether its window is private. */
async function isPrivate({ kind, isPrivate }: Sender): Promise<boolean> {
  return isPrivate || (kind === 'extension' && ((await activeTab())?.isPrivate ?? false));
}
