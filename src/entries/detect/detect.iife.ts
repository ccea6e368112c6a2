import { detectArticle } from '../../core/article/detect';
import { askBackground } from '../../platform/messages';
import { onAddressChange, onReturn } from './address-changes';

/** When to look, ms after the address: pages that draw themselves by script are not there at once. */
const LOOKS = [0, 600, 2500];

/** What the icon shows: a page starts with the unlit one. */
let lit = false;
/** After a move without loading the text of the page before may still stand there: one look is not enough. */
let moved = false;
let looks: number[] = [];

function watch(): void {
  for (const timer of looks) window.clearTimeout(timer);
  looks = LOOKS.map((delay) => window.setTimeout(look, delay));
}

async function look(): Promise<void> {
  if (lit && !moved) return;
  const detection = detectArticle(document, window.location.href);
  if (detection.isArticle === lit) return;
  lit = detection.isArticle;
  await askBackground('page-detected', { detection });
}

onAddressChange(window, () => {
  moved = true;
  watch();
});
onReturn(window, () => {
  lit = false;
  watch();
});
watch();
