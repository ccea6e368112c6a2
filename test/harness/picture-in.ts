/**
 * Runs inside a surface: the bytes of the picture that an `img` shows, base64; undefined where there is none yet.
 * Only for addresses that the document itself may fetch.
 */
export async function pictureIn(root: ParentNode, selector: string): Promise<string | undefined> {
  const picture = root.querySelector<HTMLImageElement>(selector);
  if (!picture) return undefined;
  const bytes = new Uint8Array(await (await fetch(picture.src)).arrayBuffer());
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}
