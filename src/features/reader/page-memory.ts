/** Remembers where the reader was in the page. Returns the way to put all of it back. */
export function rememberPage(window: Window): () => void {
  const { document, scrollX, scrollY } = window;
  const focused = document.activeElement;
  const selection = document.getSelection();
  const { anchorNode, anchorOffset = 0, focusNode, focusOffset = 0 } = selection ?? {};
  return () => {
    if (focused !== document.activeElement) refocus(document, focused);
    if (selection && !isSame()) {
      if (anchorNode?.isConnected && focusNode?.isConnected)
        selection.setBaseAndExtent(anchorNode, anchorOffset, focusNode, focusOffset);
      else selection.removeAllRanges();
    }
    if (window.scrollX !== scrollX || window.scrollY !== scrollY)
      window.scrollTo({ left: scrollX, top: scrollY, behavior: 'instant' });
  };

  function isSame(): boolean {
    return (
      selection?.anchorNode === anchorNode &&
      selection?.focusNode === focusNode &&
      selection?.anchorOffset === anchorOffset &&
      selection?.focusOffset === focusOffset
    );
  }
}

function refocus(document: Document, element: Element | null): void {
  if (element instanceof HTMLElement && element !== document.body) element.focus({ preventScroll: true });
  else if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
}
