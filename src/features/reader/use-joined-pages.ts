import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Reading } from '../../core/index';
import { withFollowingPages } from './read-document';

export interface Joining {
  /** Pages had so far, while it goes on. */
  progress?: { done: number; total?: number };
  retry: () => void;
}

/**
 * Fetches the pages that follow a first page and gives the whole to `onReading`, which must stay the same
 * function. What could not be had stands in the Article's `missingPages`.
 */
export function useJoinedPages(first: Reading, onReading: (reading: Reading) => void): Joining {
  const [progress, setProgress] = useState<Joining['progress']>();
  const running = useRef<AbortController>(undefined);
  const join = useCallback(async () => {
    running.current?.abort();
    const stop = new AbortController();
    running.current = stop;
    setProgress({ done: 1 });
    const whole = await withFollowingPages(first, {
      signal: stop.signal,
      onPage: (done, total) => setProgress({ done, total }),
    });
    if (stop.signal.aborted) return;
    onReading(whole);
    setProgress(undefined);
  }, [first, onReading]);
  useEffect(() => {
    if (first.article.nextPage) join();
    return () => running.current?.abort();
  }, [first, join]);
  return { progress, retry: join };
}
