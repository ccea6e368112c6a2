import { useState } from 'preact/hooks';
import { failureWords } from '../../platform/failure-words';
import { t } from '../../platform/i18n';
import { askBackground, type Notice, type Result, type SaveOutcome } from '../../platform/messages';
import { IconButton } from '../../ui/icon-button';
import { useFading } from './use-fading';

/** How long a notice stands, ms. */
const STANDS = 8000;

export interface NoticeBarProps {
  notice: Notice;
  /** Saves what was held back because the window is private; absent: nothing to offer. */
  saveAnyway?: () => Promise<Result<SaveOutcome>>;
  onGone: () => void;
}

/** 已保存 · 查看 · 撤销, or why not. */
export function NoticeBar({ notice, saveAnyway, onGone }: NoticeBarProps) {
  const [now, setNow] = useState<Notice | 'undone'>(notice);
  const { held } = useFading(STANDS, onGone);
  const settle = (result: Result<SaveOutcome>) => {
    setNow(
      result.ok ? { kind: 'saved', outcome: result.value } : { kind: 'failed', failure: result.failure },
    );
  };
  const undo = async (url: string) => {
    const undone = await askBackground('undo-save', { url });
    setNow(undone.ok ? 'undone' : { kind: 'failed', failure: undone.failure });
  };
  const view = async (url: string) => {
    const opened = await askBackground('open-library', { url });
    if (opened.ok) onGone();
    else setNow({ kind: 'failed', failure: opened.failure });
  };
  const isHeldBack = now !== 'undone' && now.kind === 'failed' && now.failure.code === 'private-window';
  return (
    <div class="notice floating" {...held}>
      <p class="notice-words" role="status">
        <NoticeWords now={now} />
      </p>
      <div class="notice-actions">
        {now !== 'undone' && now.kind === 'saved' && (
          <>
            <Action label={t('noticeView')} onClick={() => view(now.outcome.url)} />
            <Action label={t('noticeUndo')} onClick={() => undo(now.outcome.url)} />
          </>
        )}
        {isHeldBack && saveAnyway && (
          <Action label={t('noticeSaveAnyway')} onClick={async () => settle(await saveAnyway())} />
        )}
        <IconButton small icon="close" label={t('noticeClose')} onClick={onGone} />
      </div>
    </div>
  );
}

function NoticeWords({ now }: { now: Notice | 'undone' }) {
  if (now === 'undone') return <span class="notice-title">{t('noticeUndone')}</span>;
  if (now.kind === 'failed') return <span>{failureWords(now.failure)}</span>;
  const { updated, picturesNotSaved } = now.outcome;
  return (
    <>
      <span class="notice-title">{updated ? t('noticeUpdated') : t('noticeSaved')}</span>
      {picturesNotSaved.length > 0 && (
        <span class="notice-more">{t('noticePicturesNotSaved', picturesNotSaved.length)}</span>
      )}
    </>
  );
}

function Action({ label, onClick }: { label: string; onClick: () => void }) {
  return (
    <button type="button" class="button quiet small" onClick={onClick}>
      {label}
    </button>
  );
}
