import { render } from 'preact';
import { cardStyles } from '../../features/share-card/card-styles';
import { legendStyles } from '../../features/speakers/speaker-styles';
import { uiLanguage } from '../../platform/i18n';
import { loadSettings } from '../../platform/settings';
import { adoptStyles } from '../../ui/adopt-styles';
import { sharedStyles } from '../../ui/styles';
import popupStyles from './popup.css?inline';
import { PopupApp } from './popup-app';

adoptStyles(document, [...sharedStyles, ...legendStyles, ...cardStyles, popupStyles]);
document.documentElement.lang = uiLanguage();

const app = document.getElementById('app');
if (app) loadSettings().then((settings) => render(<PopupApp settings={settings} />, app));
