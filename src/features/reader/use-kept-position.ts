import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/** How far down each article was when it was last closed, px; lives as long as the page. */
const positions = new Map<string, number>();

/** Opens an article again where it was left. */
export function useKeptPosition(scroller: RefObject<HTMLElement | null>, url: string): void {
  useEffect(() => {
    const element = scroller.current;
    if (!element) return undefined;
    element.scrollTop = positions.get(url) ?? 0;
    const keep = () => positions.set(url, element.scrollTop);
    element.addEventListener('scroll', keep, { passive: true });
    return () => element.removeEventListener('scroll', keep);
  }, [scroller, url]);
}
