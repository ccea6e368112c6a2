/** How often a page may throw the element out before we give in: a page that insists would go on for ever. */
const PATIENCE = 5;
/** Each time we come back a little later, ms. */
const LATER = 20;
/** A page that throws foreign nodes out does so in an observer: what stands this long, ms, may stay. */
const STAYS = 150;

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

export interface Attachment {
  /** False where the page will not have the element. */
  settled: Promise<boolean>;
  stop: () => void;
}

/** Keeps an element in the page against observers that throw foreign nodes out. */
export function keepAttached(options: KeepAttachedOptions): Attachment {
  const { element, parent, onBack, onGone, isWanted } = options;
  let settle: (stays: boolean) => void = () => undefined;
  const settled = new Promise<boolean>((resolve) => {
    settle = resolve;
  });
  let left = PATIENCE;
  let putBackLater: ReturnType<typeof setTimeout> | undefined;
  const mayStay = () => setTimeout(() => settle(true), STAYS);
  let quiet = mayStay();

  const putBack = () => {
    putBackLater = undefined;
    if (element.isConnected) return;
    if (left === 0 || !isWanted()) {
      settle(false);
      stop();
      onGone();
      return;
    }
    left -= 1;
    parent.append(element);
    quiet = mayStay();
    onBack();
  };
  const observer = new MutationObserver(() => {
    if (element.isConnected || putBackLater !== undefined) return;
    clearTimeout(quiet);
    putBackLater = setTimeout(putBack, (PATIENCE - left) * LATER);
  });
  const stop = () => {
    observer.disconnect();
    clearTimeout(putBackLater);
    clearTimeout(quiet);
    settle(true);
  };
  observer.observe(parent, { childList: true });
  return { settled, stop };
}
