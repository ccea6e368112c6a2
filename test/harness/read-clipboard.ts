/** Runs in a page or in Firefox's own window: the picture on the clipboard, base64; undefined where there is none. */
export async function readClipboardPng(): Promise<string | undefined> {
  for (const item of await navigator.clipboard.read()) {
    if (!item.types.includes('image/png')) continue;
    const bytes = new Uint8Array(await (await item.getType('image/png')).arrayBuffer());
    let binary = '';
    for (const byte of bytes) binary += String.fromCharCode(byte);
    return btoa(binary);
  }
  return undefined;
}

/** The same for text. */
export function readClipboardText(): Promise<string> {
  return navigator.clipboard.readText();
}
