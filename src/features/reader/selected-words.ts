/** Words that the reader has selected in the article. */
export interface SelectedWords {
  words: string;
  /** Id of the one speaker whose marked words all of it is. */
  speaker?: string;
  /** Where the selection ends, in px of the viewport. */
  at: { left: number; top: number; bottom: number };
}

/** The selection inside `body`, without the name labels; undefined where there is none. */
export function selectedWords(body: HTMLElement): SelectedWords | undefined {
  const range = rangeIn(body.getRootNode());
  if (!range || range.collapsed) return undefined;
  if (!body.contains(range.startContainer) || !body.contains(range.endContainer)) return undefined;
  const copy = range.cloneContents();
  for (const label of copy.querySelectorAll('.voice-name')) label.remove();
  const words = copy.textContent?.replace(/\s+/g, ' ').trim();
  const box = [...range.getClientRects()].at(-1);
  if (!words || !box) return undefined;
  const { right: left, top, bottom } = box;
  return { words, speaker: speakerOf(range), at: { left, top, bottom } };
}

/** Inside a shadow root the document's selection does not say where it is. */
function rangeIn(root: Node): Range | undefined {
  const selection = document.getSelection();
  if (!selection || selection.rangeCount === 0) return undefined;
  if (!(root instanceof ShadowRoot)) return selection.getRangeAt(0);
  const [inside] = selection.getComposedRanges({ shadowRoots: [root] });
  if (!inside) return undefined;
  const range = document.createRange();
  range.setStart(inside.startContainer, inside.startOffset);
  range.setEnd(inside.endContainer, inside.endOffset);
  return range;
}

function speakerOf(range: Range): string | undefined {
  const [start, end] = [markAround(range.startContainer), markAround(range.endContainer)];
  if (!start || start.dataset.statement !== end?.dataset.statement) return undefined;
  return start.dataset.speaker;
}

function markAround(node: Node): HTMLElement | null | undefined {
  return (node instanceof Element ? node : node.parentElement)?.closest('mark');
}
