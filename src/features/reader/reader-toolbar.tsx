import type { ComponentChildren } from 'preact';
import { t } from '../../platform/i18n';
import { FONT_SIZES, type Settings } from '../../platform/settings';
import { IconButton } from '../../ui/icon-button';
import { ThemeButton } from './theme-button';

interface ReaderToolbarProps {
  title: string;
  /** "1,534 字 · 约 4 分钟". */
  length: string;
  settings: Settings;
  onSettings: (patch: Partial<Settings>) => void;
  panelOpen: boolean;
  onPanel: () => void;
  onShare: () => void;
  onPrint: () => void;
  onClose: () => void;
  /** The save button. */
  children: ComponentChildren;
}

/** What can be done with the article, from letter size to closing. */
export function ReaderToolbar(props: ReaderToolbarProps) {
  const { settings, onSettings } = props;
  const resize = (by: number) => onSettings({ fontSize: settings.fontSize + by });
  return (
    <div class="reader-toolbar" role="toolbar" aria-label={t('readerToolbar')}>
      <span class="brand" aria-hidden="true">
        明言
      </span>
      <span class="reader-toolbar-title" aria-hidden="true">
        {props.title}
      </span>
      <span class="reader-length">{props.length}</span>
      <IconButton
        icon="smaller"
        label={t('readerSmaller')}
        disabled={settings.fontSize - STEP < FONT_SIZES.min}
        onClick={() => resize(-STEP)}
      />
      <IconButton
        icon="larger"
        label={t('readerLarger')}
        disabled={settings.fontSize + STEP > FONT_SIZES.max}
        onClick={() => resize(STEP)}
      />
      <ThemeButton theme={settings.theme} onTheme={(theme) => onSettings({ theme })} />
      <IconButton
        icon="speakers"
        label={t('readerSpeakers')}
        expanded={props.panelOpen}
        onClick={props.onPanel}
      />
      <IconButton icon="print" label={t('readerPrint')} onClick={props.onPrint} />
      <IconButton icon="card" label={t('readerShare')} onClick={props.onShare} />
      {props.children}
      <IconButton icon="close" label={t('readerClose')} onClick={props.onClose} />
    </div>
  );
}

/** px by which one press changes the letters. */
const STEP = 2;
