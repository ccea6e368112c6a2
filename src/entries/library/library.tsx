import { render } from 'preact';
import { uiLanguage } from '../../platform/i18n';
import { loadSettings } from '../../platform/settings';
import '../../ui/theme/tokens.css';
import '../../ui/theme/controls.css';
import '../../ui/article.css';
import '../../ui/voices.css';
import '../../features/speakers/speakers.css';
import '../../features/library/library.css';
import { LibraryApp } from './library-app';

document.documentElement.lang = uiLanguage();
const root = document.getElementById('app');
if (root) render(<LibraryApp settings={await loadSettings()} />, root);
