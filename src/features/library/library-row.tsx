import { t, uiLanguage } from '../../platform/i18n';
import type { LibraryEntry } from '../../store/schema';
import { statedTime } from '../../ui/stated-time';
import { savedWords, sizeWords } from './amounts';
import { hashOf } from './route';

/** How many speakers a row names before it only counts. */
const NAMED = 4;

interface LibraryRowProps {
  entry: LibraryEntry;
  /** `row`: the element that is about to go. */
  onRemove: (entry: LibraryEntry, row: Element | null) => void;
}

/** One saved article: what it is called, who speaks in it, where it is from and how to be rid of it. */
export function LibraryRow({ entry, onRemove }: LibraryRowProps) {
  const { url, title, source, publishedAt, savedAt, characters, bytes } = entry;
  const language = uiLanguage();
  return (
    <li class="library-row">
      <h2>
        <a class="library-link" href={hashOf({ at: 'article', url })}>
          {title}
        </a>
      </h2>
      <p class="library-facts">
        {source && <span class="library-source">{source}</span>}
        {publishedAt && <span>{t('libraryPublished', statedTime(publishedAt, language))}</span>}
        <span>{t('libraryCharacters', characters.toLocaleString(language))}</span>
      </p>
      <Speakers names={entry.speakers} />
      <p class="library-facts library-kept">
        <span>{t('librarySaved', savedWords(savedAt, language))}</span>
        <span>{sizeWords(bytes, language)}</span>
        <button
          type="button"
          class="button quiet small library-delete"
          aria-label={t('libraryDeleteArticle', title)}
          onClick={(event) => onRemove(entry, event.currentTarget.closest('.library-row'))}
        >
          {t('libraryDelete')}
        </button>
      </p>
    </li>
  );
}

function Speakers({ names }: { names: string[] }) {
  if (names.length === 0) return null;
  return (
    <p class="library-speakers">
      <span class="visually-hidden">{t('librarySpeakers')}</span>
      {names.slice(0, NAMED).map((name) => (
        <span key={name} class="library-speaker">
          {name}
        </span>
      ))}
      {names.length > NAMED && <span>{t('libraryMoreSpeakers', names.length)}</span>}
    </p>
  );
}
