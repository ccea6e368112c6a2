import { type Draft, remove } from '../draft';
import { clutterReason } from '../phrases';
import { comparable, tidyText } from '../text';

const STAGE = 'drop-lines';

/** Takes out the lines that a reader would not call the article's: headline again, field lines, notices. */
export function dropLines(draft: Draft, title: string): void {
  const wanted = comparable(title);
  for (const block of [...draft.root.children]) {
    const text = tidyText(block.textContent ?? '');
    if (!text) continue;
    if (text.length < 200 && comparable(text) === wanted) remove(draft, block, STAGE, 'headline again');
    else {
      const reason = clutterReason(text);
      if (reason) remove(draft, block, STAGE, reason);
    }
  }
}
