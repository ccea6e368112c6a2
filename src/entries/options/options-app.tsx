import { ThemeChoice } from '../../features/reader/theme-button';
import { useSettings } from '../../features/reader/use-settings';
import { HostsSetting } from '../../features/settings/hosts-setting';
import { KeySetting } from '../../features/settings/key-setting';
import { Section } from '../../features/settings/section';
import { TextSettings } from '../../features/settings/text-settings';
import { SpeakerKeys } from '../../features/speakers/speaker-keys';
import { t } from '../../platform/i18n';
import { extensionVersion } from '../../platform/lifecycle';
import { askBackground } from '../../platform/messages';
import type { Settings } from '../../platform/settings';
import { usePageTheme } from '../../ui/use-page-theme';

/** Everything that can be set, each change kept at once. */
export function OptionsApp({ settings: first }: { settings: Settings }) {
  const [settings, changeSettings] = useSettings(first);
  usePageTheme(settings.theme);
  return (
    <main class="settings">
      <h1>{t('settingsTitle')}</h1>
      <Section heading={t('settingsLook')}>
        <div class="settings-row">
          <span aria-hidden="true">{t('settingsTheme')}</span>
          <ThemeChoice theme={settings.theme} onTheme={(name) => changeSettings({ theme: name })} />
        </div>
        <TextSettings settings={settings} onSettings={changeSettings} />
      </Section>
      <Section heading={t('settingsKeys')}>
        <KeySetting />
        <p>{t('settingsKeysSpeakers')}</p>
        <SpeakerKeys />
      </Section>
      <Section heading={t('settingsHosts')}>
        <HostsSetting />
      </Section>
      <Section heading={t('settingsData')}>
        <p>{t('settingsDataWords')}</p>
        <button type="button" class="button" onClick={() => askBackground('open-library', {})}>
          {t('settingsOpenLibrary')}
        </button>
      </Section>
      <p class="settings-version">
        {t('extName')} · {t('settingsVersion', extensionVersion())}
      </p>
    </main>
  );
}
