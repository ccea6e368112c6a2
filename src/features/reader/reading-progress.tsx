import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { t } from '../../platform/i18n';

/** How far down a scroller is, 0–1. */
function useProgress(scroller: RefObject<HTMLElement | null>): number {
  const [progress, setProgress] = useState(0);
  useEffect(() => {
    const element = scroller.current;
    if (!element) return undefined;
    const measure = () => {
      const way = element.scrollHeight - element.clientHeight;
      setProgress(way <= 1 ? 1 : Math.min(1, element.scrollTop / way));
    };
    // Before the dialog is shown there is nothing to measure; an observer reports as soon as there is.
    const resized = new ResizeObserver(measure);
    resized.observe(element);
    element.addEventListener('scroll', measure, { passive: true });
    return () => {
      resized.disconnect();
      element.removeEventListener('scroll', measure);
    };
  }, [scroller]);
  return progress;
}

/** The thin line that says how far the reader has come. */
export function ReadingProgress({ scroller }: { scroller: RefObject<HTMLElement | null> }) {
  const progress = useProgress(scroller);
  const percent = Math.round(progress * 100);
  return (
    <div
      class="reading-progress"
      role="progressbar"
      aria-label={t('readerProgress')}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={percent}
    >
      <div style={{ width: `${progress * 100}%` }} />
    </div>
  );
}
