import { useEffect, useState } from 'preact/hooks';
import { useSettings } from '../../features/reader/use-settings';
import { t } from '../../platform/i18n';
import type { Settings } from '../../platform/settings';
import { IconButton } from '../../ui/icon-button';
import { usePageTheme } from '../../ui/use-page-theme';
import { PopupArticle } from './popup-article';
import { type PopupPlace, placeIn } from './popup-place';
import { PopupState } from './popup-state';
import { SettingsMenu } from './settings-menu';
import { type TabReading, useTabReading } from './use-tab-reading';

/** The popup: the article at once, or one clear sentence. */
export function PopupApp({ settings: first }: { settings: Settings }) {
  const [settings, changeSettings] = useSettings(first);
  const [menuOpen, setMenuOpen] = useState(false);
  const { state, read } = useTabReading();
  const place = usePlaceOf(state);
  usePageTheme(settings.theme);
  return (
    <div class="popup" style={{ '--text-size': `${settings.fontSize}px` }}>
      <header class="popup-bar">
        <span class="brand">明言</span>
        <IconButton
          icon="settings"
          label={t('popupSettings')}
          expanded={menuOpen}
          onClick={() => setMenuOpen(!menuOpen)}
        />
      </header>
      {menuOpen && <SettingsMenu settings={settings} onSettings={changeSettings} />}
      {state.is === 'ready' ? (
        place && (
          <PopupArticle
            first={state.reading}
            tabId={state.tab.id}
            place={place}
            settings={settings}
            onSettings={changeSettings}
          />
        )
      ) : (
        <PopupState state={state} read={read} />
      )}
    </div>
  );
}

/** Undefined until it is known, so that nothing is drawn and then jumps. */
function usePlaceOf(state: TabReading): PopupPlace | undefined {
  const [place, setPlace] = useState<PopupPlace>();
  const url = state.is === 'ready' ? state.reading.article.url : undefined;
  useEffect(() => {
    if (url !== undefined) placeIn(url).then(setPlace);
  }, [url]);
  return place;
}
