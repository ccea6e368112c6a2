import { openLibrary } from '../../src/store/database';
import * as library from '../../src/store/library';
import { storedArticle } from '../unit/store/stored-article';

/** The store as a page's script, so that its tests run on the browser's own IndexedDB. */
export const storeInPage = {
  ...library,
  openLibrary,
  storedArticle,
  /** What a list shows of the library: titles in order, and how many pictures each address has. */
  async summary() {
    const entries = await library.listEntries();
    return Promise.all(
      entries.map(async ({ url, title }) => ({
        url,
        title,
        pictures: (await library.getPictures(url)).length,
      })),
    );
  },
};

Object.assign(window, { store: storeInPage });
