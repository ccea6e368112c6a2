import { t } from '../../platform/i18n';
import { Icon } from '../../ui/icon';
import type { Saving } from './use-save';

/** 保存, or 已保存 with what can be done about it. */
export function SaveButton({ saving, look }: { saving: Saving; look: string }) {
  const { state, isKept, press } = saving;
  const isBusy = state.is === 'saving';
  const label = isBusy ? t('readerSaving') : isKept ? t('readerKept') : t('readerSave');
  return (
    <button
      type="button"
      class={`button ${look}`}
      disabled={isBusy}
      aria-busy={isBusy}
      title={label}
      onClick={press}
    >
      <Icon name={isKept ? 'saved' : 'save'} />
      {label}
    </button>
  );
}
