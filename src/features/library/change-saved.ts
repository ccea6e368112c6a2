import { type Correction, mergeCorrections, type Reading, type SavedArticle } from '../../core/index';
import type { Result } from '../../platform/messages';
import { getPictures, putArticle } from '../../store/library';
import { pictureAddresses } from './picture-addresses';
import { storing } from './save-reading';
import { storedArticle } from './stored-article';

/** Keeps a reader's word on a mark of a saved article. */
export function correctSaved(saved: SavedArticle, correction: Correction): Promise<Result<SavedArticle>> {
  return keep(saved, saved, mergeCorrections(saved.corrections, [correction]));
}

/** Lets the engine's word count again where the reader takes a correction back. */
export function takeBackInSaved(saved: SavedArticle, correction: Correction): Promise<Result<SavedArticle>> {
  return keep(
    saved,
    saved,
    saved.corrections.filter((kept) => kept !== correction),
  );
}

/** Keeps a saved article with a removed block back in its place. */
export function restoreInSaved(saved: SavedArticle, restored: Reading): Promise<Result<SavedArticle>> {
  return keep(saved, restored, saved.corrections);
}

/** When it was saved, by which engine, and its pictures stay as they are. */
function keep(
  { savedAt, engine }: SavedArticle,
  reading: Reading,
  corrections: Correction[],
): Promise<Result<SavedArticle>> {
  return storing(async () => {
    const { url, content } = reading.article;
    const pictures = await getPictures(url);
    const had = new Set(pictures.map(({ address }) => address));
    const notSaved = pictureAddresses(content).filter((address) => !had.has(address));
    const stored = storedArticle(reading, { pictures, notSaved, corrections, savedAt, engine });
    await putArticle(stored);
    return stored.saved;
  });
}
