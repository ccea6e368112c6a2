import { clearIcon, sayOnIcon } from '../../platform/action';
import { failureWords } from '../../platform/failure-words';
import { t } from '../../platform/i18n';
import type { Notice, Result } from '../../platform/messages';
import { showNotice } from './page-script';

/** Tells the user in the page; on the icon where the page may not be written to, or throws the notice out. */
export async function tell(tabId: number, notice: Notice): Promise<void> {
  const shown = await showNotice(tabId, notice);
  if (shown.ok) return clearIcon(tabId);
  if (notice.kind === 'saved') return sayOnIcon(tabId, '✓', t('iconSaved'));
  return sayOnIcon(tabId, '!', failureWords(notice.failure));
}

/** Tells only what went wrong, and takes back what the icon said before when nothing did. */
export async function tellFailure(tabId: number, result: Result<unknown>): Promise<void> {
  if (result.ok) await clearIcon(tabId);
  else await tell(tabId, { kind: 'failed', failure: result.failure });
}
