import { useId } from 'preact/hooks';
import { t } from '../../platform/i18n';
import { FONT_SIZES, type Settings } from '../../platform/settings';

interface TextSettingsProps {
  settings: Settings;
  onSettings: (patch: Partial<Settings>) => void;
}

/** How large the article's text is, with a line of it, and whether speakers are marked. */
export function TextSettings({ settings, onSettings }: TextSettingsProps) {
  const id = useId();
  const { fontSize, showSpeakers } = settings;
  return (
    <>
      <div class="settings-row">
        <label for={id}>{t('settingsFontSize')}</label>
        <input
          id={id}
          type="range"
          min={FONT_SIZES.min}
          max={FONT_SIZES.max}
          step={1}
          value={fontSize}
          aria-valuetext={t('settingsFontSizeNow', fontSize)}
          onInput={(event) => onSettings({ fontSize: event.currentTarget.valueAsNumber })}
        />
        <output for={id}>{t('settingsFontSizeNow', fontSize)}</output>
      </div>
      <p class="settings-sample" style={{ fontSize: `${fontSize}px` }}>
        {t('settingsSample')}
      </p>
      <label class="settings-check">
        <input
          type="checkbox"
          checked={showSpeakers}
          onChange={(event) => onSettings({ showSpeakers: event.currentTarget.checked })}
        />
        {t('settingsShowSpeakers')}
      </label>
    </>
  );
}
