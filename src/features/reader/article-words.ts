import { t, uiLanguage } from '../../platform/i18n';
import type { ArticleWords } from '../../ui/article-words';

/** The words of the article view in the browser's language. */
export function articleWords(): ArticleWords {
  return {
    language: uiLanguage(),
    source: t('readerSource'),
    authors: t('readerAuthors'),
    editor: t('readerEditor'),
    published: t('readerPublished'),
    breadcrumb: t('readerBreadcrumb'),
    original: t('readerOriginal'),
    pictureGone: t('readerPictureGone'),
    restore: t('readerRestore'),
    removed: (count) => t('readerRemoved', count),
  };
}
