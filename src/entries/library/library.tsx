import { render } from 'preact';
import libraryStyles from '../../features/library/library.css?inline';
import { cardStyles } from '../../features/share-card/card-styles';
import speakerStyles from '../../features/speakers/speakers.css?inline';
import { t, uiLanguage } from '../../platform/i18n';
import { loadSettings } from '../../platform/settings';
import { adoptStyles } from '../../ui/adopt-styles';
import { sharedStyles } from '../../ui/styles';
import { LibraryApp } from './library-app';

adoptStyles(document, [...sharedStyles, speakerStyles, ...cardStyles, libraryStyles]);
document.documentElement.lang = uiLanguage();
document.title = `${t('libraryTitle')} · ${t('extShortName')}`;

const app = document.getElementById('app');
if (app) loadSettings().then((settings) => render(<LibraryApp settings={settings} />, app));
