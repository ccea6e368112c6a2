import { type IDBPDatabase, openDB } from 'idb';
import { DATABASE, type LibrarySchema, upgrade, VERSION } from './schema';
import { StoreError } from './store-error';

let opening: Promise<IDBPDatabase<LibrarySchema>> | undefined;

/** The open database; opened at first use and again after the browser closed it. Throws StoreError. */
export async function openLibrary(): Promise<IDBPDatabase<LibrarySchema>> {
  try {
    opening ??= openDB<LibrarySchema>(DATABASE, VERSION, { upgrade, blocking, terminated: forget });
    return await opening;
  } catch (error) {
    forget();
    throw StoreError.atOpening(error);
  }
}

/** A newer version of the extension wants to upgrade: an old page must not hold it up. */
function blocking(_current: number, _blocked: number | null, event: Event): void {
  (event.target as IDBDatabase).close();
  forget();
}

function forget(): void {
  opening = undefined;
}
