import { type Correction, heldArticle, type Reading } from '../../core/index';
import type { Failure, Result, SaveOutcome } from '../../platform/messages';
import { mayFetch } from '../../platform/permissions';
import { fail, succeed } from '../../platform/result';
import { getPictures, getSaved, putArticle } from '../../store/library';
import { StoreError } from '../../store/store-error';
import { fetchPictures } from './fetch-pictures';
import { pictureAddresses } from './picture-addresses';
import { storedArticle } from './stored-article';

export interface SaveOptions {
  /** Version of the engine that made the reading. */
  engine: string;
  isPrivate: boolean;
  /** The user's clear yes to keep something from a private window. */
  inPrivate?: 'yes';
  /** All of the reader's; absent: those that are kept already. */
  corrections?: Correction[];
}

/**
 * Saves a reading with its pictures; the same address is updated and keeps its corrections and the pictures
 * that it had, whatever has become of their hosts. Call it where `indexedDB` is our own: never in a page.
 */
export async function saveReading(given: Reading, options: SaveOptions): Promise<Result<SaveOutcome>> {
  if (options.isPrivate && options.inPrivate !== 'yes') return fail('private-window');
  // It came out of a page's process, which a page may have taken over.
  const reading = { ...given, article: heldArticle(given.article) };
  const { url, content, leadImage } = reading.article;
  return storing(async () => {
    const [earlier, kept] = await Promise.all([getSaved(url), getPictures(url)]);
    const shown = pictureAddresses(content);
    const addresses = [...new Set(leadImage ? [...shown, leadImage] : shown)];
    const had = new Map(kept.map(({ address, type, bytes }) => [address, { address, type, bytes }]));
    const { pictures, notSaved } = await fetchPictures(
      addresses.filter((address) => !had.has(address)),
      { fetch: (address, init) => fetch(address, init), mayFetch },
    );
    const missed = shown.filter((address) => notSaved.includes(address));
    const stored = storedArticle(reading, {
      pictures: [...addresses.flatMap((address) => had.get(address) ?? []), ...pictures],
      notSaved: missed,
      corrections: options.corrections ?? earlier?.corrections ?? [],
      savedAt: new Date().toISOString(),
      engine: options.engine,
    });
    return { url, ...(await putArticle(stored)), picturesNotSaved: missed };
  });
}

/** What the store throws, as a value. */
export async function storing<T>(work: () => Promise<T>): Promise<Result<T>> {
  try {
    return succeed(await work());
  } catch (error) {
    return { ok: false, failure: storeFailure(error) };
  }
}

function storeFailure(error: unknown): Failure {
  const { code, message } = StoreError.from(error);
  return { code, detail: message };
}
