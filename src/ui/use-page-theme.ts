import { useEffect } from 'preact/hooks';
import { type ThemeName, useResolvedTheme } from './use-resolved-theme';

/** Draws a page of our own in a theme. */
export function usePageTheme(chosen: ThemeName | 'auto'): void {
  const theme = useResolvedTheme(chosen);
  useEffect(() => {
    document.documentElement.dataset.theme = theme;
  }, [theme]);
}
