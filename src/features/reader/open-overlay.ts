import { isConnected } from '../../platform/wire';
import { adoptStyles } from '../../ui/adopt-styles';
import { guardEvents } from './guard-events';
import { createHost, hostOnPaper, removeStaleHosts } from './host-element';
import { keepAttached } from './keep-attached';
import { lockPage } from './page-lock';
import { rememberPage } from './page-memory';

export interface Overlay {
  element: HTMLElement;
  root: ShadowRoot;
  /** Gives the page back as it was. Safe to call twice. */
  close: () => void;
}

interface OverlayOptions {
  window: Window;
  /** Style sheets of the shadow root, as text. */
  styles: string[];
  /** The user pressed Esc, or the page is being left. */
  onDismiss: () => void;
  /** The page threw the overlay out and it is back: what was in the top layer must go there again. */
  onBack: () => void;
  /** The page will not have the overlay. */
  onRefused: () => void;
}

/** Puts an empty shadow root over a page. The caller fills it and shows a modal dialog in it. */
export function openOverlay({ window, styles, onDismiss, onBack, onRefused }: OverlayOptions): Overlay {
  const { document } = window;
  removeStaleHosts(document);
  const { element, root } = createHost(document);
  adoptStyles(root, [...styles, hostOnPaper]);
  const putBack = rememberPage(window);
  const unlock = lockPage(document);
  const unguard = guardEvents({ window, host: element, root, onEscape: onDismiss });
  document.documentElement.append(element);
  const parent = document.documentElement;
  const letGo = keepAttached({ element, parent, onBack, onGone: onRefused, isWanted: isConnected });
  window.addEventListener('pagehide', onDismiss);

  let isOpen = true;
  const close = () => {
    if (!isOpen) return;
    isOpen = false;
    window.removeEventListener('pagehide', onDismiss);
    letGo();
    element.remove();
    unguard();
    unlock();
    putBack();
  };
  return { element, root, close };
}
