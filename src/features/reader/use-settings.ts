import { useCallback, useEffect, useState } from 'preact/hooks';
import { onSettings, type Settings, saveSettings } from '../../platform/settings';

/** The settings, followed as they change anywhere, and the way to change them. */
export function useSettings(first: Settings): [Settings, (patch: Partial<Settings>) => void] {
  const [settings, setSettings] = useState(first);
  useEffect(() => onSettings(setSettings), []);
  const change = useCallback((patch: Partial<Settings>) => {
    setSettings((before) => ({ ...before, ...patch }));
    saveSettings(patch).catch((error: unknown) => console.warn('settings', error));
  }, []);
  return [settings, change];
}
