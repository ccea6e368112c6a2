import { useRef, useState } from 'preact/hooks';
import { failureWords } from '../../platform/failure-words';
import { t, uiLanguage } from '../../platform/i18n';
import { Icon } from '../../ui/icon';
import { sizeWords } from './amounts';
import { filterEntries } from './filter-entries';
import { LibraryRow } from './library-row';
import { moveByKey } from './move-by-key';
import type { Library } from './use-library';

interface LibraryListProps extends Library {
  /** Of the settings page. */
  settingsAddress: string;
}

/** Everything that was saved, the newest first. */
export function LibraryList({ entries, failure, remove, settingsAddress }: LibraryListProps) {
  const [query, setQuery] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = filterEntries(entries ?? [], query);
  const bytes = entries?.reduce((sum, entry) => sum + entry.bytes, 0) ?? 0;
  return (
    <main class="library">
      <header class="library-head">
        <h1 ref={heading} tabIndex={-1}>
          {t('libraryTitle')}
        </h1>
        <a class="button quiet" href={settingsAddress}>
          <Icon name="settings" />
          {t('libraryOpenSettings')}
        </a>
        {entries && entries.length > 0 && (
          <>
            <p class="library-summary">
              {t('librarySummary', entries.length, sizeWords(bytes, uiLanguage()))}
            </p>
            <input
              type="search"
              class="field library-filter"
              placeholder={t('libraryFilter')}
              aria-label={t('libraryFilter')}
              value={query}
              onInput={(event) => setQuery(event.currentTarget.value)}
            />
          </>
        )}
      </header>
      <div role="status">
        {failure && <p class="library-failure">{failureWords(failure)}</p>}
        {!entries && !failure && <p class="library-note">{t('libraryLoading')}</p>}
        {query && shown.length > 0 && <p class="visually-hidden">{t('libraryFiltered', shown.length)}</p>}
        {query && shown.length === 0 && <p class="library-note">{t('libraryNothingFound', query)}</p>}
      </div>
      {entries?.length === 0 && <EmptyLibrary />}
      <ul class="bare" onKeyDown={moveByKey}>
        {shown.map((entry) => (
          <LibraryRow
            key={entry.url}
            entry={entry}
            onRemove={(gone, row) => {
              (neighbourLink(row) ?? heading.current)?.focus({ preventScroll: true });
              remove(gone);
            }}
          />
        ))}
      </ul>
    </main>
  );
}

/** Where the focus goes when a row goes: nobody who uses keys is thrown back to the top. */
function neighbourLink(row: Element | null): HTMLElement | undefined {
  const neighbour = row?.nextElementSibling ?? row?.previousElementSibling;
  return neighbour?.querySelector<HTMLElement>('.library-link') ?? undefined;
}

function EmptyLibrary() {
  return (
    <section class="library-empty">
      <svg viewBox="0 0 120 84" aria-hidden="true">
        <path d="M60 18C48 9 30 8 14 11v58c16-3 34-2 46 7 12-9 30-10 46-7V11C90 8 72 9 60 18zM60 18v58" />
        <path class="library-empty-mark" d="M78 8v30l8-6 8 6V8z" />
      </svg>
      <h2>{t('libraryEmptyTitle')}</h2>
      <p>{t('libraryEmptyHow')}</p>
    </section>
  );
}
