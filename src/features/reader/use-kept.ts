import { useCallback, useEffect, useState } from 'preact/hooks';
import { askBackground, type KeptArticle } from '../../platform/messages';

export interface Kept {
  /** What the library has of the article; null: nothing; undefined: not known yet. */
  article?: KeptArticle | null;
  /** Asks again, after something has been changed. */
  refresh: () => void;
}

/** Whether an article is in the library already. */
export function useKept(url: string): Kept {
  const [article, setArticle] = useState<KeptArticle | null>();
  const refresh = useCallback(async () => {
    const found = await askBackground('find-saved', { url });
    if (found.ok) setArticle(found.value);
  }, [url]);
  useEffect(() => void refresh(), [refresh]);
  return { article, refresh };
}
