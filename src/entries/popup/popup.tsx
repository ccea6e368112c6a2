import { render } from 'preact';
import { cardStyles } from '../../features/share-card/card-styles';
import speakerStyles from '../../features/speakers/speakers.css?inline';
import { uiLanguage } from '../../platform/i18n';
import { loadSettings } from '../../platform/settings';
import { adoptStyles } from '../../ui/adopt-styles';
import { sharedStyles } from '../../ui/styles';
import popupStyles from './popup.css?inline';
import { PopupApp } from './popup-app';

adoptStyles(document, [...sharedStyles, speakerStyles, ...cardStyles, popupStyles]);
document.documentElement.lang = uiLanguage();

/** By then the browser has sized the popup, ms. */
const SIZED = 400;

/** Firefox's overflow menu and Android give less room than asked for; there the popup takes what there is. */
setTimeout(() => {
  const { documentElement } = document;
  documentElement.toggleAttribute('data-narrow', innerWidth < documentElement.offsetWidth);
}, SIZED);

const app = document.getElementById('app');
if (app) loadSettings().then((settings) => render(<PopupApp settings={settings} />, app));
