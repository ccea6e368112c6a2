import { useEffect, useState } from 'preact/hooks';
import { failureWords } from '../../platform/failure-words';
import { t } from '../../platform/i18n';
import { askBackground } from '../../platform/messages';
import type { TabReading } from './use-tab-reading';

/** Shorter waits, ms, need no words: they would only flicker. */
const PATIENCE = 1000;

interface PopupStateProps {
  state: Exclude<TabReading, { is: 'ready' }>;
  read: (force: boolean) => void;
}

/** What stands in the place of the article: why it is not there, and what can be done. */
export function PopupState({ state, read }: PopupStateProps) {
  return (
    <main class="popup-state">
      {state.is === 'failed' ? <Failed state={state} read={read} /> : <Busy state={state} read={read} />}
    </main>
  );
}

function Busy({ state, read }: PopupStateProps) {
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), PATIENCE);
    return () => clearTimeout(timer);
  }, []);
  if (state.is === 'waiting')
    return (
      <>
        <div class="busy" aria-hidden="true" />
        <p role="status">{t('popupWaiting')}</p>
        <button type="button" class="button" onClick={() => read(true)}>
          {t('popupReadNow')}
        </button>
      </>
    );
  if (!isLong) return null;
  return (
    <>
      <div class="busy" aria-hidden="true" />
      <p role="status">{t('popupReading')}</p>
    </>
  );
}

function Failed({ state, read }: PopupStateProps) {
  if (state.is !== 'failed') return null;
  const { code } = state.failure;
  return (
    <>
      <h1>{code === 'not-an-article' ? t('popupNotAnArticle') : failureWords(state.failure)}</h1>
      {code === 'not-an-article' && <p>{t('popupNotAnArticleMore')}</p>}
      <div class="popup-state-actions">
        {code === 'not-an-article' && (
          <button type="button" class="button primary" onClick={() => read(true)}>
            {t('popupTryAnyway')}
          </button>
        )}
        {code === 'unexpected' && (
          <button type="button" class="button primary" onClick={() => read(false)}>
            {t('popupTryAgain')}
          </button>
        )}
        <button type="button" class="button" onClick={() => askBackground('open-library', {})}>
          {t('popupLibrary')}
        </button>
      </div>
    </>
  );
}
