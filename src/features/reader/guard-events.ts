/** What the page must not hear of while the reader is open. */
const OURS = [
  ...['keydown', 'keyup', 'keypress', 'beforeinput', 'input', 'paste', 'cut', 'copy', 'change'],
  ...['click', 'dblclick', 'auxclick', 'contextmenu', 'mousedown', 'mouseup', 'wheel', 'selectstart'],
  ...['pointerdown', 'pointerup', 'touchstart', 'touchmove', 'touchend', 'focusin', 'focusout'],
];
const KEYS = ['keydown', 'keyup', 'keypress'] as const;
/** A key that closes the reader is let go within this time, ms. */
const KEY_UP = 1500;

interface GuardOptions {
  window: Window;
  host: HTMLElement;
  root: ShadowRoot;
  onEscape: () => void;
}

/**
 * Keeps events inside the shadow root, and keys away from the page also when the focus has got lost outside.
 * A page that listens on window while events go down is ahead of us; bubbling ones never get out. Returns the
 * way to stop, which also keeps the release of the closing key from the page; the shadow root itself, on its way
 * to be thrown away, still holds back the click that closed it.
 */
export function guardEvents({ window, host, root, onEscape }: GuardOptions): () => void {
  const holdBack = (event: Event) => {
    event.stopPropagation();
    if (isEscape(event)) dismiss(event);
  };
  const catchStray = (event: Event) => {
    if (event.target === host) return;
    event.stopImmediatePropagation();
    if (isEscape(event)) dismiss(event);
  };
  const dismiss = (event: Event) => {
    event.preventDefault();
    onEscape();
  };
  for (const type of OURS) root.addEventListener(type, holdBack);
  for (const type of KEYS) window.addEventListener(type, catchStray, true);
  return () => {
    for (const type of KEYS) window.removeEventListener(type, catchStray, true);
    swallowKeyUp(window);
  };
}

function isEscape(event: Event): boolean {
  return (
    event instanceof KeyboardEvent &&
    event.type === 'keydown' &&
    event.key === 'Escape' &&
    !event.isComposing &&
    !event.defaultPrevented
  );
}

function swallowKeyUp(window: Window): void {
  const stop = new AbortController();
  const options = { capture: true, signal: stop.signal };
  const swallow = (event: Event) => {
    event.stopImmediatePropagation();
    stop.abort();
  };
  window.addEventListener('keyup', swallow, options);
  window.addEventListener('keydown', () => stop.abort(), options);
  window.addEventListener('pointerdown', () => stop.abort(), options);
  setTimeout(() => stop.abort(), KEY_UP);
}
