import type { IDBPTransaction } from 'idb';
import type { SavedArticle } from '../core/index';
import { announceChange } from './changes';
import { openLibrary } from './database';
import type { LibraryEntry, LibrarySchema, SavedPicture, StoredArticle } from './schema';
import { StoreError } from './store-error';

const STORES = ['entries', 'articles', 'pictures', 'undo'] as const;
type Change = IDBPTransaction<LibrarySchema, typeof STORES, 'readwrite'>;

/** How long something stays restorable, ms: longer than any notice stands, short enough not to hoard. */
const UNDO_FOR = 60 * 60 * 1000;

/** Every entry, the one saved last first. All functions here throw StoreError only. */
export async function listEntries(): Promise<LibraryEntry[]> {
  const database = await openLibrary();
  const entries = await database.getAllFromIndex('entries', 'savedAt').catch(rethrow);
  return entries.reverse();
}

/** Undefined where nothing is saved under the address. */
export async function getSaved(url: string): Promise<SavedArticle | undefined> {
  const database = await openLibrary();
  return database.get('articles', url).catch(rethrow);
}

export async function getPictures(url: string): Promise<SavedPicture[]> {
  const database = await openLibrary();
  return database.getAllFromIndex('pictures', 'article', url).catch(rethrow);
}

/** Saves, or updates what is saved under the same address; all of it or nothing. */
export async function putArticle(stored: StoredArticle): Promise<{ updated: boolean }> {
  return change(stored.entry.url, async (stores, before) => {
    await removeFrom(stores, stored.entry.url);
    await addTo(stores, stored);
    return { updated: before !== null };
  });
}

/** Removes an address's article and pictures; `undoChange` brings them back. */
export async function removeArticle(url: string): Promise<void> {
  await change(url, (stores) => removeFrom(stores, url));
}

/** Puts back what stood at the address before the last change: the older version, or nothing. */
export async function undoChange(url: string): Promise<void> {
  await write(async (stores) => {
    const undo = await stores.objectStore('undo').get(url);
    if (!undo) return;
    await removeFrom(stores, url);
    if (undo.before) await addTo(stores, undo.before);
    await stores.objectStore('undo').delete(url);
  });
}

/** A change that can be undone: what stood there is set aside in the same transaction. */
function change<T>(
  url: string,
  make: (stores: Change, before: StoredArticle | null) => Promise<T>,
): Promise<T> {
  return write(async (stores) => {
    const now = Date.now();
    for await (const cursor of stores.objectStore('undo')) {
      if (now - cursor.value.at > UNDO_FOR) await cursor.delete();
    }
    const before = await readFrom(stores, url);
    await stores.objectStore('undo').put({ url, before, at: now });
    return make(stores, before);
  });
}

/** One transaction over everything; what fails in it leaves all as it was. */
async function write<T>(make: (stores: Change) => Promise<T>): Promise<T> {
  const database = await openLibrary();
  const transaction = database.transaction(STORES, 'readwrite');
  try {
    const [value] = await Promise.all([make(transaction), transaction.done]);
    announceChange();
    return value;
  } catch (error) {
    const cause = transaction.error ?? error;
    if (!transaction.error) abort(transaction);
    throw StoreError.from(cause);
  }
}

function abort(transaction: Change): void {
  try {
    transaction.abort();
  } catch {
    // It is over already: then it has undone itself.
  }
}

async function readFrom(stores: Change, url: string): Promise<StoredArticle | null> {
  const [entry, saved, pictures] = await Promise.all([
    stores.objectStore('entries').get(url),
    stores.objectStore('articles').get(url),
    stores.objectStore('pictures').index('article').getAll(url),
  ]);
  return entry && saved ? { entry, saved, pictures } : null;
}

async function removeFrom(stores: Change, url: string): Promise<void> {
  await Promise.all([stores.objectStore('entries').delete(url), stores.objectStore('articles').delete(url)]);
  for await (const cursor of stores.objectStore('pictures').index('article').iterate(url)) {
    await cursor.delete();
  }
}

/** One after the other: where one throws, no other is left behind to fail unheard. */
async function addTo(stores: Change, { entry, saved, pictures }: StoredArticle): Promise<void> {
  await stores.objectStore('entries').put(entry);
  await stores.objectStore('articles').put(saved, entry.url);
  for (const picture of pictures) await stores.objectStore('pictures').put(picture);
}

function rethrow(error: unknown): never {
  throw StoreError.from(error);
}
