import { type MessageKey, t } from '../../platform/i18n';
import type { Settings } from '../../platform/settings';
import { IconButton } from '../../ui/icon-button';

type Theme = Settings['theme'];

const NAMES: Record<Theme, MessageKey> = {
  auto: 'readerThemeAuto',
  light: 'readerThemeLight',
  sepia: 'readerThemeSepia',
  dark: 'readerThemeDark',
};
const ORDER: Theme[] = ['auto', 'light', 'sepia', 'dark'];

interface ThemeButtonProps {
  theme: Theme;
  onTheme: (theme: Theme) => void;
}

/** Goes round the themes; its label says which one is on. */
export function ThemeButton({ theme, onTheme }: ThemeButtonProps) {
  const label = t('readerTheme', t(NAMES[theme]));
  return (
    <IconButton
      icon="theme"
      label={label}
      onClick={() => onTheme(ORDER[(ORDER.indexOf(theme) + 1) % ORDER.length] ?? 'auto')}
    />
  );
}

/** All themes at once, for views with room. */
export function ThemeChoice({ theme, onTheme }: ThemeButtonProps) {
  return (
    <fieldset class="theme-choice">
      <legend class="visually-hidden">{t('readerThemes')}</legend>
      {ORDER.map((name) => (
        <label key={name} class="theme-option">
          <input
            type="radio"
            name="theme"
            value={name}
            checked={name === theme}
            onChange={() => onTheme(name)}
          />
          <span>{t(NAMES[name])}</span>
        </label>
      ))}
    </fieldset>
  );
}
