import { useEffect, useState } from 'preact/hooks';

export type ThemeName = 'light' | 'sepia' | 'dark';

/** The theme to draw: 'auto' follows the system, also while the view is open. */
export function useResolvedTheme(theme: ThemeName | 'auto'): ThemeName {
  const [systemIsDark, setSystemIsDark] = useState(() => darkQuery().matches);
  useEffect(() => {
    const query = darkQuery();
    const follow = () => setSystemIsDark(query.matches);
    query.addEventListener('change', follow);
    return () => query.removeEventListener('change', follow);
  }, []);
  if (theme !== 'auto') return theme;
  return systemIsDark ? 'dark' : 'light';
}

const darkQuery = () => matchMedia('(prefers-color-scheme: dark)');
