import { useEffect, useState } from 'preact/hooks';
import { boundKey, canOpenKeySettings, openKeySettings } from '../../platform/commands';
import { t } from '../../platform/i18n';

/** Undefined: not looked yet; null: this browser has no keys for extensions; '': none is bound. */
type Key = string | null | undefined;

/** The key of the reader as it is really bound, and the way to set it. */
export function KeySetting() {
  const [key, setKey] = useState<Key>();
  useEffect(() => {
    const look = async () => setKey((await boundKey('toggle-reader')) ?? null);
    look();
    addEventListener('focus', look);
    return () => removeEventListener('focus', look);
  }, []);
  if (key === undefined) return null;
  if (key === null) return <p>{t('settingsKeyUnsupported')}</p>;
  return (
    <>
      <div class="settings-row">
        <span>{t('commandToggleReader')}</span>
        {key && <kbd class="key settings-key">{key}</kbd>}
        {canOpenKeySettings() && (
          <button type="button" class="button small" onClick={openKeySettings}>
            {t('settingsKeyChange')}
          </button>
        )}
      </div>
      {key === '' && <p class="settings-warning">{t('settingsKeyNone')}</p>}
      {!canOpenKeySettings() && <p class="settings-why">{t('settingsKeyHowFirefox')}</p>}
    </>
  );
}
