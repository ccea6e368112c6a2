import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/**
 * Calls back with the statement whose mark is clicked. For the pointer only: the panel's buttons do the same
 * by keyboard, and a click that ends a selection is none.
 */
export function useMarkClicks(
  body: RefObject<HTMLElement | null>,
  onPick: (statement: number) => void,
): void {
  const latest = useRef(onPick);
  latest.current = onPick;
  useEffect(() => {
    const element = body.current;
    if (!element) return undefined;
    const listen = ({ target }: Event) => {
      const mark = target instanceof Element ? target.closest<HTMLElement>('mark[data-statement]') : null;
      if (mark && document.getSelection()?.isCollapsed !== false)
        latest.current(Number(mark.dataset.statement));
    };
    element.addEventListener('click', listen);
    return () => element.removeEventListener('click', listen);
  }, [body]);
}
