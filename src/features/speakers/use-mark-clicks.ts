import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** Farther, px, and the pointer has selected words: a closed shadow root does not let its selection be asked. */
const STEADY = 4;

/**
 * Calls back with the statement whose mark is clicked. For the pointer only: the panel's buttons do the same
 * by keyboard, and a click that ends a selection is none. After every drawing: a view may draw its body anew.
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
    let down = { x: 0, y: 0 };
    const press = ({ clientX: x, clientY: y }: PointerEvent) => {
      down = { x, y };
    };
    const click = ({ target, clientX, clientY }: MouseEvent) => {
      const mark = target instanceof Element ? target.closest<HTMLElement>('mark[data-statement]') : null;
      const moved = Math.hypot(clientX - down.x, clientY - down.y);
      if (mark && moved < STEADY) latest.current(Number(mark.dataset.statement));
    };
    element.addEventListener('pointerdown', press);
    element.addEventListener('click', click);
    return () => {
      element.removeEventListener('pointerdown', press);
      element.removeEventListener('click', click);
    };
  });
}
