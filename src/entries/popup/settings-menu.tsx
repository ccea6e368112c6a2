import { ThemeChoice } from '../../features/reader/theme-button';
import { t } from '../../platform/i18n';
import { askBackground } from '../../platform/messages';
import { openOptionsPage } from '../../platform/options-page';
import { FONT_SIZES, type Settings } from '../../platform/settings';

interface SettingsMenuProps {
  settings: Settings;
  onSettings: (patch: Partial<Settings>) => void;
}

/** What one wants to change while reading; everything else is in the options. */
export function SettingsMenu({ settings, onSettings }: SettingsMenuProps) {
  return (
    <section class="settings-menu" aria-label={t('popupSettings')}>
      <ThemeChoice theme={settings.theme} onTheme={(theme) => onSettings({ theme })} />
      <label class="settings-size">
        {t('popupFontSize')}
        <input
          type="range"
          min={FONT_SIZES.min}
          max={FONT_SIZES.max}
          value={settings.fontSize}
          onInput={(event) => onSettings({ fontSize: event.currentTarget.valueAsNumber })}
        />
      </label>
      <span class="settings-links">
        <button type="button" class="link-button" onClick={() => askBackground('open-library', {})}>
          {t('popupLibrary')}
        </button>
        <button type="button" class="link-button" onClick={() => openOptionsPage()}>
          {t('popupOptions')}
        </button>
      </span>
    </section>
  );
}
