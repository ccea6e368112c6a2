import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Reading } from '../../core/index';
import { askBackground, type Failure } from '../../platform/messages';
import { activeTab, type OpenTab } from '../../platform/tabs';

/** How often a page that is still loading is asked again, ms. */
const AGAIN = 500;

export type TabReading =
  | { is: 'reading' }
  /** The page is not all there yet; it is asked again by itself. */
  | { is: 'waiting' }
  | { is: 'ready'; tab: OpenTab; reading: Reading }
  | { is: 'failed'; failure: Failure };

/** Reads the tab that the user is looking at. `read(true)`: also where it does not look like an article. */
export function useTabReading(): { state: TabReading; read: (force: boolean) => void } {
  const [state, setState] = useState<TabReading>({ is: 'reading' });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const read = useCallback(async (force: boolean) => {
    clearTimeout(timer.current);
    const tab = await activeTab();
    if (!tab) return setState({ is: 'failed', failure: { code: 'tab-gone' } });
    const result = await askBackground('read-tab', { tabId: tab.id, force });
    if (result.ok) return setState({ is: 'ready', tab, reading: result.value });
    if (result.failure.code !== 'still-loading') return setState({ is: 'failed', failure: result.failure });
    setState({ is: 'waiting' });
    timer.current = setTimeout(() => read(false), AGAIN);
  }, []);
  useEffect(() => {
    read(false);
    return () => clearTimeout(timer.current);
  }, [read]);
  return {
    state,
    read: (force) => {
      setState({ is: 'reading' });
      read(force);
    },
  };
}
