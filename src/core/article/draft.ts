import type { Line } from './lines';
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
  title: string;
  /** Names that the fields already hold: a line that says no more is not text. */
  names: string[];
  document: Document;
  root: Element;
  removals: Removal[];
  /** What is known of a block's text, as long as nothing in it changes. */
  lines: Map<Element, Line>;
  trace: TraceLine[];
}

/** Stands where something was taken out, so that it can be put back in place. */
export const MARK = 'removed-mark';

/** Marks the paragraph that stands for a framed player. */
export const PLAYER = 'data-player';

export type Stage = (draft: Draft) => void;

/** Takes an element out of the draft and leaves a mark in its place. */
export function remove(draft: Draft, element: Element, stage: string, reason: string): void {
  if (element === draft.root || !draft.root.contains(element)) return;
  const mark = newMark(draft);
  element.replaceWith(mark);
  keep(draft, element, mark, stage, reason);
}

/** Takes neighbouring elements out as one piece. */
export function removeAll(draft: Draft, elements: Element[], stage: string, reason: string): void {
  const first = elements[0];
  if (!first || !draft.root.contains(first)) return;
  const mark = newMark(draft);
  first.before(mark);
  const piece = draft.document.createElement('div');
  piece.append(...elements);
  keep(draft, piece, mark, stage, reason);
}

function newMark(draft: Draft): Element {
  const mark = draft.document.createElement(MARK);
  mark.setAttribute('data-n', String(draft.removals.length));
  return mark;
}

function keep(draft: Draft, element: Element, mark: Element, stage: string, reason: string): void {
  for (const inner of element.querySelectorAll(MARK)) mark.before(inner);
  for (let up = mark.parentElement; up; up = up.parentElement) draft.lines.delete(up);
  draft.removals.push({ stage, reason, element });
}
