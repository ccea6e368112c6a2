import { detectBy } from '../../core/article/detect-by';
import { listedRules } from '../../core/portals/listed';
import { askBackground } from '../../platform/messages';
import { isConnected } from '../../platform/wire';
import { onAddressChange, onReturn } from './address-changes';

/** When to look, ms after the address: pages that draw themselves by script are not there at once. */
const LOOKS = [0, 600, 2500];

/** In the extension's own world of the page: tells whether a script that is there already still has its extension. */
const RUNNING = 'mingyanDetect';

const before = Reflect.get(globalThis, RUNNING) as (() => boolean) | undefined;
if (!before?.()) {
  Reflect.set(globalThis, RUNNING, isConnected);
  start();
}

function start(): void {
  /** What the icon shows: a page starts with the unlit one. */
  let lit = false;
  /** After a move without loading the text of the page before may still stand there: one look is not enough. */
  let moved = false;
  let looks: number[] = [];

  const look = async () => {
    if (lit && !moved) return;
    const detection = detectBy(listedRules, document, window.location.href);
    if (detection.isArticle === lit) return;
    lit = detection.isArticle;
    await askBackground('page-detected', { detection });
  };
  const watch = () => {
    for (const timer of looks) window.clearTimeout(timer);
    looks = LOOKS.map((delay) => window.setTimeout(look, delay));
  };

  onAddressChange(window, () => {
    moved = true;
    watch();
  });
  onReturn(window, () => {
    lit = false;
    watch();
  });
  watch();
}
