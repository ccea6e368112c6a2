import { t } from '../../platform/i18n';
import { useFading } from './use-fading';
import type { Library } from './use-library';

/** How long a removed article may be called back here, ms. */
const STANDS = 12_000;

/** 已删除《…》 · 撤销. */
export function RemovedBar({ removed, undo, forget }: Pick<Library, 'removed' | 'undo' | 'forget'>) {
  return (
    <div class="removed-place" role="status">
      {removed && <Bar key={removed.url} title={removed.title} undo={undo} forget={forget} />}
    </div>
  );
}

function Bar({ title, undo, forget }: { title: string; undo: () => void; forget: () => void }) {
  const { held } = useFading(STANDS, forget);
  return (
    <div class="removed-bar floating" {...held}>
      <span>{t('libraryDeleted', title)}</span>
      <button type="button" class="button small" onClick={undo}>
        {t('noticeUndo')}
      </button>
    </div>
  );
}
