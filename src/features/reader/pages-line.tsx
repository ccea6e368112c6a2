import { type Article, missingPageNumbers } from '../../core/index';
import { t } from '../../platform/i18n';
import { pagesMissing } from './pages-missing';
import type { Joining } from './use-joined-pages';

/** How the pages of an article come together, and which could not be had. */
export function PagesLine({ article, joining }: { article: Article; joining: Joining }) {
  const { progress, retry } = joining;
  const missing = missingPageNumbers(article);
  if (progress)
    return (
      <p class="status-line" role="status">
        {progress.total
          ? t('readerJoiningOf', progress.done, progress.total)
          : t('readerJoining', progress.done)}
      </p>
    );
  if (missing.length === 0) return null;
  return (
    <p class="status-line" role="status">
      {pagesMissing(article.pages.length + missing.length, missing)}
      <button type="button" class="link-button" onClick={retry}>
        {t('readerTryAgain')}
      </button>
    </p>
  );
}
