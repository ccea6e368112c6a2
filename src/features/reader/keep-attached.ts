/** How often a page may throw the element out before we give in: a page that insists would go on for ever. */
const PATIENCE = 5;

interface KeepAttachedOptions {
  element: HTMLElement;
  parent: Element;
  /** It is back after the page had thrown it out. */
  onBack: () => void;
  /** The page has insisted, or there is nothing left to come back for. */
  onGone: () => void;
  /** False once a newer version of us has taken over: then it was that one that threw us out. */
  isWanted: () => boolean;
}

/** Keeps an element in the page against observers that throw foreign nodes out. Returns the way to stop. */
export function keepAttached({ element, parent, onBack, onGone, isWanted }: KeepAttachedOptions): () => void {
  let left = PATIENCE;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const putBack = () => {
    timer = undefined;
    if (element.isConnected) return;
    if (left === 0 || !isWanted()) {
      stop();
      onGone();
      return;
    }
    left -= 1;
    parent.append(element);
    onBack();
  };
  const observer = new MutationObserver(() => {
    if (element.isConnected || timer !== undefined) return;
    timer = setTimeout(putBack, (PATIENCE - left) * 20);
  });
  const stop = () => {
    observer.disconnect();
    clearTimeout(timer);
  };
  observer.observe(parent, { childList: true });
  return stop;
}
