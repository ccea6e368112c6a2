import type { ComponentChildren } from 'preact';
import { t } from '../../platform/i18n';
import { Icon } from '../../ui/icon';
import { hashOf } from './route';

/** Above a saved article: the way back, and what can be done with it. */
export function SavedBar({ children }: { children?: ComponentChildren }) {
  return (
    <header class="saved-bar">
      <a class="button quiet" href={hashOf({ at: 'list' })}>
        <Icon name="back" />
        {t('libraryBack')}
      </a>
      <div class="saved-actions">{children}</div>
    </header>
  );
}
