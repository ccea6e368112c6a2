import {
  type Correction,
  MARK_CONFIDENCE,
  type Reading,
  textBlocks,
  withCorrections,
} from '../../core/index';
import type { StoredArticle } from '../../store/schema';
import type { FetchedPicture } from './fetch-pictures';

export interface Kept {
  pictures: FetchedPicture[];
  /** Addresses whose bytes could not be had. */
  notSaved: string[];
  corrections: Correction[];
  /** ISO 8601, UTC. */
  savedAt: string;
  /** Version of the engine that made the reading. */
  engine: string;
}

/** What the library keeps of a reading: the whole of it, its pictures, and the line of the list. */
export function storedArticle({ article, speakers, statements }: Reading, kept: Kept): StoredArticle {
  const { pictures, notSaved, corrections, savedAt, engine } = kept;
  const { url, title, source, publishedAt } = article;
  const saved = { article, speakers, statements, corrections, savedAt, engine };
  const shown = withCorrections(saved, corrections);
  const heard = new Set(
    shown.statements.flatMap((said) => (said.confidence >= MARK_CONFIDENCE ? said.speaker : [])),
  );
  const textBytes = new TextEncoder().encode(JSON.stringify(saved)).length;
  return {
    saved,
    pictures: pictures.map((picture) => ({ article: url, ...picture })),
    entry: {
      url,
      title,
      source,
      publishedAt,
      savedAt,
      speakers: shown.speakers.flatMap(({ id, name }) => (heard.has(id) ? name : [])),
      characters: textBlocks(article.content).reduce((sum, { text }) => sum + text.length, 0),
      pictures: pictures.length,
      picturesNotSaved: notSaved,
      bytes: pictures.reduce((sum, { bytes }) => sum + bytes.byteLength, textBytes),
    },
  };
}
