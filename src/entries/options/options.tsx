import { render } from 'preact';
import settingsStyles from '../../features/settings/settings.css?inline';
import { t, uiLanguage } from '../../platform/i18n';
import { loadSettings } from '../../platform/settings';
import { adoptStyles } from '../../ui/adopt-styles';
import { sharedStyles } from '../../ui/styles';
import { OptionsApp } from './options-app';

adoptStyles(document, [...sharedStyles, settingsStyles]);
document.documentElement.lang = uiLanguage();
document.title = `${t('settingsTitle')} · ${t('extShortName')}`;

const app = document.getElementById('app');
if (app) loadSettings().then((settings) => render(<OptionsApp settings={settings} />, app));
