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
/** Less than this, px, is no popup but Firefox's overflow menu, or Android. */
const NARROW = 560;

/** Where there is less room than asked for, the popup takes what there is. */
const fit = () => document.documentElement.toggleAttribute('data-narrow', innerWidth < NARROW);
setTimeout(() => {
  fit();
  addEventListener('resize', fit);
}, SIZED);

const app = document.getElementById('app');
if (app) loadSettings().then((settings) => render(<PopupApp settings={settings} />, app));
