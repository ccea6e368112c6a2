import { useEffect, useState } from 'preact/hooks';

/** How often the address is looked at, ms: a script of ours does not hear the page call `pushState`. */
const EVERY = 1000;

/** True once the page under the reader has moved to another address without loading anew. */
export function usePageMoved(): boolean {
  const [moved, setMoved] = useState(false);
  useEffect(() => {
    const first = addressOf(location);
    const timer = setInterval(() => setMoved(addressOf(location) !== first), EVERY);
    return () => clearInterval(timer);
  }, []);
  return moved;
}

/** Without the hash: moving inside a page is no other page. */
export function addressOf({ href }: { href: string }): string {
  return href.split('#', 1)[0] ?? href;
}
