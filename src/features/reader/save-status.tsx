import type { ComponentChildren } from 'preact';
import { failureWords } from '../../platform/failure-words';
import { t } from '../../platform/i18n';
import { IconButton } from '../../ui/icon-button';
import type { Saving } from './use-save';

/** How saving went, in a sentence with what can be done about it; empty before anybody saves. */
export function SaveStatus({ saving }: { saving: Saving }) {
  return (
    <div class="status-line" role="status">
      <SaveSentence saving={saving} />
      {isOver(saving) && <IconButton small icon="close" label={t('noticeClose')} onClick={saving.cancel} />}
    </div>
  );
}

/** Nothing is left to decide: the line can be put away. */
function isOver({ state }: Saving): boolean {
  return state.is !== 'idle' && state.is !== 'saving' && state.is !== 'asking';
}

function SaveSentence({ saving }: { saving: Saving }) {
  const { state } = saving;
  if (state.is === 'asking')
    return (
      <>
        {failureWords({ code: 'private-window' })}
        <Choice onClick={saving.saveInPrivate}>{t('readerSaveInPrivate')}</Choice>
        <Choice onClick={saving.cancel}>{t('readerDoNotSave')}</Choice>
      </>
    );
  if (state.is === 'saved')
    return (
      <>
        {state.outcome.updated ? t('readerUpdated') : t('readerSaved')}
        {state.outcome.picturesNotSaved.length > 0 &&
          ` ${t('readerPicturesNotSaved', state.outcome.picturesNotSaved.length)}`}
        <Choice onClick={saving.view}>{t('readerView')}</Choice>
        <Choice onClick={saving.undo}>{t('readerUndo')}</Choice>
      </>
    );
  if (state.is === 'kept')
    return (
      <>
        {t('readerKeptAlready')}
        <Choice onClick={saving.view}>{t('readerView')}</Choice>
        <Choice onClick={saving.save}>{t('readerUpdate')}</Choice>
        <Choice onClick={saving.remove}>{t('libraryDelete')}</Choice>
      </>
    );
  if (state.is === 'removed')
    return (
      <>
        {t('readerDeleted')}
        <Choice onClick={saving.undo}>{t('readerUndo')}</Choice>
      </>
    );
  if (state.is === 'failed')
    return (
      <>
        {failureWords(state.failure)}
        <Choice onClick={saving.save}>{t('readerTryAgain')}</Choice>
      </>
    );
  if (state.is === 'undone') return <>{t('readerUndone')}</>;
  return null;
}

function Choice({ onClick, children }: { onClick: () => void; children: ComponentChildren }) {
  return (
    <button type="button" class="link-button" onClick={onClick}>
      {children}
    </button>
  );
}
