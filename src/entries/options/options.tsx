import { render } from 'preact';
import { t, uiLanguage } from '../../platform/i18n';
import { loadSettings } from '../../platform/settings';
import '../../ui/theme/tokens.css';
import '../../ui/theme/controls.css';
import '../../features/settings/settings.css';
import { OptionsApp } from './options-app';

document.documentElement.lang = uiLanguage();
document.title = `${t('extShortName')} · ${t('settingsTitle')}`;
const root = document.getElementById('app');
if (root) render(<OptionsApp settings={await loadSettings()} />, root);
