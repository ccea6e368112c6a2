import { t } from '../../platform/i18n';
import { Icon } from '../../ui/icon';
import type { Saving } from './use-save';

/** 保存, and what has become of it. */
export function SaveButton({ saving, look }: { saving: Saving; look: string }) {
  const { is } = saving.state;
  return (
    <button
      type="button"
      class={`button ${look}`}
      disabled={is === 'saving'}
      aria-busy={is === 'saving'}
      onClick={saving.save}
    >
      <Icon name={is === 'saved' ? 'saved' : 'save'} />
      {is === 'saving' ? t('readerSaving') : t('readerSave')}
    </button>
  );
}
