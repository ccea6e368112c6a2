import { isConnected } from '../../platform/wire';
import { adoptStyles } from '../../ui/adopt-styles';
import { guardEvents } from './guard-events';
import { createHost, hostOnPaper, removeStaleHosts } from './host-element';
import { keepAttached } from './keep-attached';
import { lockPage } from './page-lock';
import { rememberPage } from './page-memory';

export interface Overlay {
  root: ShadowRoot;
  /** Known soon: false where the page will not have the overlay, which is then closed. */
  settled: Promise<boolean>;
  /** Gives the page back as it was. Safe to call twice. */
  close: () => void;
}

interface OverlayOptions {
  window: Window;
  /** Style sheets of the shadow root, as text. */
  styles: string[];
  /** The user pressed Esc, the page is being left, or it will not have the overlay. */
  onDismiss: () => void;
  /** The page threw the overlay out and it is back: what was in the top layer must go there again. */
  onBack: () => void;
}

/** Puts an empty shadow root over a page. The caller fills it and shows a modal dialog in it. */
export function openOverlay({ window, styles, onDismiss, onBack }: OverlayOptions): Overlay {
  const { document } = window;
  removeStaleHosts(document);
  const { element, root } = createHost(document);
  adoptStyles(root, [...styles, hostOnPaper]);
  const putBack = rememberPage(window);
  const unlock = lockPage(document);
  const unguard = guardEvents({ window, host: element, root, onEscape: onDismiss });
  document.documentElement.append(element);
  const parent = document.documentElement;
  const attached = keepAttached({ element, parent, onBack, onGone: onDismiss, isWanted: isConnected });
  window.addEventListener('pagehide', onDismiss);

  let isOpen = true;
  const close = () => {
    if (!isOpen) return;
    isOpen = false;
    window.removeEventListener('pagehide', onDismiss);
    attached.stop();
    element.remove();
    unguard();
    unlock();
    putBack();
  };
  return { root, settled: attached.settled, close };
}
