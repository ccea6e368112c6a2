import { useEffect, useRef, useState } from 'preact/hooks';

/**
 * Calls `onGone` after `ms`, but not while the pointer or the focus is on the element: nobody loses a button
 * on the way to it. Spread `held` on the element.
 */
export function useFading(ms: number, onGone: () => void) {
  const [isHeld, setHeld] = useState(false);
  const gone = useRef(onGone);
  gone.current = onGone;
  useEffect(() => {
    if (isHeld) return;
    const timer = setTimeout(() => gone.current(), ms);
    return () => clearTimeout(timer);
  }, [isHeld, ms]);
  const hold = () => setHeld(true);
  const release = () => setHeld(false);
  return { held: { onPointerEnter: hold, onPointerLeave: release, onFocusIn: hold, onFocusOut: release } };
}
