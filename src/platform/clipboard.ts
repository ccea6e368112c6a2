/** Why a picture is not on the clipboard, each with its own sentence; or that it is. */
export type CopyOutcome = 'copied' | 'no-clipboard' | 'not-focused' | 'refused';

/**
 * Puts a PNG on the clipboard. Call it inside the click and hand over the promise: the browser asks whether
 * there was a click before the picture is ready. Rejects only with what `png` rejects with.
 */
export async function copyPng(png: Promise<Blob>): Promise<CopyOutcome> {
  if (!navigator.clipboard?.write || typeof ClipboardItem === 'undefined') {
    await png;
    return 'no-clipboard';
  }
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': png })]);
    return 'copied';
  } catch (error) {
    await png;
    console.warn('clipboard', error);
    return document.hasFocus() ? 'refused' : 'not-focused';
  }
}
