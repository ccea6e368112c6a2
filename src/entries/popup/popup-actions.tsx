import { useEffect, useState } from 'preact/hooks';
import { SaveButton } from '../../features/reader/save-button';
import { SaveStatus } from '../../features/reader/save-status';
import type { Saving } from '../../features/reader/use-save';
import { boundKey, canOpenKeySettings, openKeySettings } from '../../platform/commands';
import { failureWords } from '../../platform/failure-words';
import { t } from '../../platform/i18n';
import { askBackground } from '../../platform/messages';
import { Icon } from '../../ui/icon';

interface PopupActionsProps {
  tabId: number;
  saving: Saving;
  onShare: () => void;
}

/** 全文阅读 · 分享卡片 · 保存, and how each went. */
export function PopupActions({ tabId, saving, onShare }: PopupActionsProps) {
  const [problem, setProblem] = useState<string>();
  const key = useBoundKey();
  const readInPage = async () => {
    const opened = await askBackground('toggle-reader', { tabId });
    if (opened.ok) close();
    else setProblem(failureWords(opened.failure));
  };
  return (
    <footer class="popup-foot">
      {problem && (
        <p class="status-line" role="alert">
          {problem}
        </p>
      )}
      <SaveStatus saving={saving} />
      <div class="popup-actions">
        <button type="button" class="button primary" onClick={readInPage}>
          <Icon name="book" />
          {t('popupReadInPage')}
          {key && <kbd class="key">{key}</kbd>}
        </button>
        <button type="button" class="button" onClick={onShare}>
          <Icon name="card" />
          {t('popupShare')}
        </button>
        <SaveButton saving={saving} look="" />
        {key === '' && <NoKey />}
      </div>
    </footer>
  );
}

/** The key is taken by something else: nobody but us will say so. */
function NoKey() {
  if (!canOpenKeySettings()) return <span class="popup-no-key">{t('popupNoKeyByHand')}</span>;
  return (
    <button type="button" class="link-button popup-no-key" onClick={() => openKeySettings()}>
      {t('popupNoKey')}
    </button>
  );
}

/** The key as it is really bound; undefined where there are no keys, or before it is known. */
function useBoundKey(): string | undefined {
  const [key, setKey] = useState<string>();
  useEffect(() => {
    boundKey('toggle-reader').then(setKey, (error) => console.warn('commands', error));
  }, []);
  return key;
}
