import { type Correction, type SavedArticle, withCorrections } from '../../core/index';
import type { Result } from '../../platform/messages';
import { getPictures, putArticle } from '../../store/library';
import { mergeCorrections } from './merge-corrections';
import { pictureAddresses } from './picture-addresses';
import { storing } from './save-reading';
import { storedArticle } from './stored-article';

/** Keeps a reader's word on a mark of a saved article; when it was saved, and by which engine, stays. */
export function correctSaved(saved: SavedArticle, correction: Correction): Promise<Result<SavedArticle>> {
  return storing(async () => {
    const { article, savedAt, engine } = saved;
    const pictures = await getPictures(article.url);
    const had = new Set(pictures.map(({ address }) => address));
    const corrections = mergeCorrections(saved.corrections, [correction]);
    const stored = storedArticle(withCorrections(saved, corrections), {
      pictures,
      notSaved: pictureAddresses(article.content).filter((address) => !had.has(address)),
      corrections,
      savedAt,
      engine,
    });
    await putArticle(stored);
    return stored.saved;
  });
}
