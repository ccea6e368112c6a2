/**
 * Puts text on the clipboard; call it from a click or a key. False where the browser refuses. On http pages
 * there is no `navigator.clipboard`: there a copy event of the document carries the text.
 */
export async function copyText(text: string): Promise<boolean> {
  if (!navigator.clipboard) return copyByEvent(text);
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch (error) {
    console.warn('clipboard', error);
    return copyByEvent(text);
  }
}

/** First on the way down, so that no listener of the page puts its own words there. */
function copyByEvent(text: string): boolean {
  let taken = false;
  const take = (event: ClipboardEvent) => {
    event.stopImmediatePropagation();
    event.preventDefault();
    event.clipboardData?.setData('text/plain', text);
    taken = event.clipboardData !== null;
  };
  window.addEventListener('copy', take, true);
  document.execCommand('copy');
  window.removeEventListener('copy', take, true);
  return taken;
}
