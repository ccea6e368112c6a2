import { render } from 'preact';
import libraryStyles from '../../features/library/library.css?inline';
import savedStyles from '../../features/library/saved.css?inline';
import { cardStyles } from '../../features/share-card/card-styles';
import { panelStyles } from '../../features/speakers/speaker-styles';
import { t, uiLanguage } from '../../platform/i18n';
import { loadSettings } from '../../platform/settings';
import { adoptStyles } from '../../ui/adopt-styles';
import { sharedStyles } from '../../ui/styles';
import { LibraryApp } from './library-app';

adoptStyles(document, [...sharedStyles, ...panelStyles, ...cardStyles, libraryStyles, savedStyles]);
document.documentElement.lang = uiLanguage();
document.title = `${t('libraryTitle')} · ${t('extShortName')}`;

const app = document.getElementById('app');
if (app) loadSettings().then((settings) => render(<LibraryApp settings={settings} />, app));
