import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Failure } from '../../platform/messages';
import { onLibraryChange } from '../../store/changes';
import { listEntries, removeArticle, undoChange } from '../../store/library';
import type { LibraryEntry } from '../../store/schema';
import { storing } from './save-reading';

export interface Library {
  /** Undefined until they are there. */
  entries?: LibraryEntry[];
  /** The last thing that could not be done. */
  failure?: Failure;
  /** What was removed last and may come back. */
  removed?: LibraryEntry;
  remove: (entry: LibraryEntry) => void;
  undo: () => void;
  forget: () => void;
}

/** The library as it is, also while a page elsewhere saves to it. */
export function useLibrary(): Library {
  const [entries, setEntries] = useState<LibraryEntry[]>();
  const [failure, setFailure] = useState<Failure>();
  const [removed, setRemoved] = useState<LibraryEntry>();
  const attempt = useCallback(async <T>(work: () => Promise<T>, done: (value: T) => void) => {
    const result = await storing(work);
    setFailure(result.ok ? undefined : result.failure);
    if (result.ok) done(result.value);
  }, []);
  useEffect(() => {
    const load = () => attempt(listEntries, setEntries);
    load();
    return onLibraryChange(load);
  }, [attempt]);
  return {
    entries,
    failure,
    removed,
    remove: (entry) =>
      attempt(
        () => removeArticle(entry.url),
        () => setRemoved(entry),
      ),
    undo: () =>
      removed &&
      attempt(
        () => undoChange(removed.url),
        () => setRemoved(undefined),
      ),
    forget: () => setRemoved(undefined),
  };
}
