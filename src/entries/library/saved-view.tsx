import { SavedBar } from '../../features/library/saved-bar';
import { useSavedArticle } from '../../features/library/use-saved-article';
import { failureWords } from '../../platform/failure-words';
import { t } from '../../platform/i18n';
import { OpenArticle, type OpenArticleProps } from './open-article';

interface SavedViewProps extends Omit<OpenArticleProps, 'opened'> {
  url: string;
}

/** A saved article as the reader shows it, without its page. */
export function SavedView({ url, ...props }: SavedViewProps) {
  const opened = useSavedArticle(url);
  if (opened.is === 'open') return <OpenArticle opened={opened} {...props} />;
  return (
    <div class="saved">
      <SavedBar />
      <main>
        <h1 class="visually-hidden">{t('libraryTitle')}</h1>
        <p class="library-note" role="status">
          {opened.is === 'loading' && t('libraryLoading')}
          {opened.is === 'missing' && t('libraryMissing')}
          {opened.is === 'failed' && failureWords(opened.failure)}
        </p>
      </main>
    </div>
  );
}
