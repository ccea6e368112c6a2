import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { CardRequest } from '../../core/card/request';
import { CardPreview } from '../../features/share-card/card-preview';
import { cardStyles } from '../../features/share-card/card-styles';
import { cardRequest } from '../../platform/card-window';
import { t, uiLanguage } from '../../platform/i18n';
import { loadSettings, onSettings, type Settings, saveSettings } from '../../platform/settings';
import { adoptStyles } from '../../ui/adopt-styles';
import { sharedStyles } from '../../ui/styles';
import { useResolvedTheme } from '../../ui/use-resolved-theme';
import windowStyles from './card.css?inline';

interface CardWindowProps {
  request: CardRequest | undefined;
  initial: Settings;
}

/** A window of our own for the card, because pages on http have no clipboard. */
function CardWindow({ request, initial }: CardWindowProps) {
  const [settings, setSettings] = useState(initial);
  const theme = useResolvedTheme(settings.theme);
  useEffect(() => onSettings(setSettings), []);
  useEffect(() => {
    document.documentElement.dataset.theme = theme;
  }, [theme]);
  if (!request)
    return (
      <main class="card-window">
        <h1 class="status-line card-nothing">{t('cardNothing')}</h1>
      </main>
    );
  const keep = (card: Settings['card']) => {
    setSettings({ ...settings, card });
    saveSettings({ card }).catch((error) => console.warn('settings', error));
  };
  return (
    <main class="card-window">
      <h1 class="visually-hidden">{request.title || t('cardHeading')}</h1>
      <CardPreview request={request} settings={settings.card} onSettings={keep} />
    </main>
  );
}

async function open(): Promise<void> {
  adoptStyles(document, [...sharedStyles, ...cardStyles, windowStyles]);
  document.documentElement.lang = uiLanguage();
  const [request, initial] = await Promise.all([cardRequest(location.hash), loadSettings()]);
  document.title = request?.title ? `${t('cardHeading')}：${request.title}` : t('cardHeading');
  const app = document.getElementById('app');
  if (app) render(<CardWindow request={request} initial={initial} />, app);
}

void open();
