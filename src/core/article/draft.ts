import type { Page } from './page';

/** A piece taken out, waiting to become a `RemovedBlock`. */
export interface Removal {
  stage: string;
  reason: string;
  element: Element;
}

/** What a stage did, for people who look into an extraction. */
export interface TraceLine {
  stage: string;
  note: string;
}

/** The article under work: a copy of its region in a document of its own, never the live page. */
export interface Draft {
  page: Page;
  document: Document;
  root: Element;
  removals: Removal[];
  trace: TraceLine[];
}

/** Stands where something was taken out, so that it can be put back in place. */
export const MARK = 'removed-mark';

export type Stage = (draft: Draft) => void;

/** Takes an element out of the draft and leaves a mark if it held anything a reader could see. */
export function remove(draft: Draft, element: Element, stage: string, reason: string): void {
  if (!element.parentNode || element === draft.root) return;
  const mark = draft.document.createElement(MARK);
  mark.setAttribute('data-n', String(draft.removals.length));
  element.replaceWith(mark);
  for (const inner of element.querySelectorAll(MARK)) mark.after(inner);
  draft.removals.push({ stage, reason, element });
}
