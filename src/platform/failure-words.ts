import { type MessageKey, t } from './i18n';
import type { FailureCode } from './result';

const KEYS: Record<FailureCode, MessageKey> = {
  'forbidden-page': 'failureForbiddenPage',
  'not-an-article': 'failureNotAnArticle',
  'still-loading': 'failureStillLoading',
  'tab-gone': 'failureTabGone',
  'private-window': 'failurePrivateWindow',
  'storage-full': 'failureStorageFull',
  'storage-blocked': 'failureStorageBlocked',
  'extension-updated': 'failureExtensionUpdated',
  'page-refuses': 'failurePageRefuses',
  unexpected: 'failureUnexpected',
};

/** The sentence that tells the user what could not be done. */
export function failureWords({ code }: { code: FailureCode }): string {
  return t(KEYS[code]);
}
