import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

interface PanelKeyOptions {
  /** The view; it takes the focus when the key leads back to the text. */
  text: RefObject<HTMLElement | null>;
  /** Shows the panel where it is hidden. */
  onOpen?: () => void;
}

/** F6 goes from the text to the speakers and back, as it goes from pane to pane elsewhere. */
export function usePanelKey({ text, onOpen }: PanelKeyOptions): void {
  const open = useRef(onOpen);
  open.current = onOpen;
  useEffect(() => {
    const root = text.current?.getRootNode();
    if (!(root instanceof Document || root instanceof ShadowRoot)) return undefined;
    const listen = (event: Event) => {
      if (!(event instanceof KeyboardEvent) || event.key !== 'F6' || hasModifier(event)) return;
      event.preventDefault();
      if (root.activeElement?.closest('.speaker-panel')) return text.current?.focus({ preventScroll: true });
      open.current?.();
      requestAnimationFrame(() => {
        const panel = root.querySelector<HTMLElement>('.speaker-panel');
        (panel?.querySelector<HTMLElement>('.speaker-main') ?? panel)?.focus();
      });
    };
    root.addEventListener('keydown', listen);
    return () => root.removeEventListener('keydown', listen);
  }, [text]);
}

const hasModifier = ({ altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent) =>
  altKey || ctrlKey || metaKey || shiftKey;
