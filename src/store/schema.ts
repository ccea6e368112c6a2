import type { DBSchema, IDBPDatabase } from 'idb';
import type { SavedArticle } from '../core/index';

/** A picture's bytes. A buffer, not a Blob: Blobs in IndexedDB are files that have gone missing before. */
export interface SavedPicture {
  /** Address of the article that it belongs to. */
  article: string;
  /** Address of the picture as it stands in the content. */
  address: string;
  /** Media type. */
  type: string;
  bytes: ArrayBuffer;
}

/** A line of the library: what a list needs, without reading whole articles. */
export interface LibraryEntry {
  url: string;
  title: string;
  source?: string;
  publishedAt?: string;
  /** ISO 8601, UTC. */
  savedAt: string;
  speakers: string[];
  /** Characters of the text blocks. */
  characters: number;
  pictures: number;
  /** Addresses of the pictures whose bytes could not be had. */
  picturesNotSaved: string[];
  /** Text and pictures, bytes, about. */
  bytes: number;
}

/** Everything that is kept of one address. */
export interface StoredArticle {
  entry: LibraryEntry;
  saved: SavedArticle;
  pictures: SavedPicture[];
}

export interface LibrarySchema extends DBSchema {
  entries: { key: string; value: LibraryEntry; indexes: { savedAt: string } };
  articles: { key: string; value: SavedArticle };
  pictures: { key: [string, string]; value: SavedPicture; indexes: { article: string } };
  /** What stood at an address before the last change to it: null, nothing. */
  undo: { key: string; value: { url: string; before: StoredArticle | null; at: number } };
}

export const DATABASE = 'mingyan';
export const VERSION = 1;

/** Each step leads one version up; a step that was released is never changed again. */
const steps: ((database: IDBPDatabase<LibrarySchema>) => void)[] = [
  (database) => {
    database.createObjectStore('entries', { keyPath: 'url' }).createIndex('savedAt', 'savedAt');
    database.createObjectStore('articles');
    database
      .createObjectStore('pictures', { keyPath: ['article', 'address'] })
      .createIndex('article', 'article');
    database.createObjectStore('undo', { keyPath: 'url' });
  },
];

export function upgrade(database: IDBPDatabase<LibrarySchema>, from: number): void {
  for (const step of steps.slice(from)) step(database);
}
