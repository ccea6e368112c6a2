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

/**
 * Reads the tab that the user is looking at. `read(true)`: also where it does not look like an article. What is
 * asked for last counts, whatever comes back last.
 */
export function useTabReading(): { state: TabReading; read: (force: boolean) => void } {
  const [state, setState] = useState<TabReading>({ is: 'reading' });
  const latest = useRef(0);
  const read = useCallback(async (force: boolean) => {
    latest.current += 1;
    const mine = latest.current;
    const next = await readActiveTab(force);
    if (mine !== latest.current) return;
    setState(next);
    if (next.is === 'waiting') setTimeout(() => mine === latest.current && read(false), AGAIN);
  }, []);
  useEffect(() => {
    read(false);
    return () => {
      latest.current += 1;
    };
  }, [read]);
  return {
    state,
    read: (force) => {
      setState({ is: 'reading' });
      read(force);
    },
  };
}

async function readActiveTab(force: boolean): Promise<TabReading> {
  const tab = await activeTab();
  if (!tab) return { is: 'failed', failure: { code: 'tab-gone' } };
  const result = await askBackground('read-tab', { tabId: tab.id, force });
  if (result.ok) return { is: 'ready', tab, reading: result.value };
  const { failure } = result;
  return failure.code === 'still-loading' ? { is: 'waiting' } : { is: 'failed', failure };
}
