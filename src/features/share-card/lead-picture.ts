/** Longer than this nobody waits for a card. */
const patience = 4000;

/**
 * The lead picture, read so that it does not taint the canvas: fetched with the host permission at hand.
 * null where it cannot be had or is no picture: the card is then set without it.
 */
export async function leadPicture(
  address: string | undefined,
  get: typeof fetch,
): Promise<ImageBitmap | null> {
  if (!address || !/^(?:https?|data|blob):/i.test(address)) return null;
  try {
    const answer = await get(address, { credentials: 'omit', signal: AbortSignal.timeout(patience) });
    return answer.ok ? await createImageBitmap(await answer.blob()) : null;
  } catch (error) {
    console.info('lead picture', error);
    return null;
  }
}
