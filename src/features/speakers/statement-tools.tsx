import type { Speaker } from '../../core/index';
import { t } from '../../platform/i18n';
import { Icon } from '../../ui/icon';
import { GiveTo } from './give-to';

interface StatementToolsProps {
  onShare: () => void;
  /** Everybody else the words may belong to. */
  others: Speaker[];
  /** The name of the right speaker; null: nobody's words. */
  onCorrect: (speaker: string | null) => void;
}

/** What can be done with the statement before the eyes: a card of it, or the reader's own word on it. */
export function StatementTools({ onShare, others, onCorrect }: StatementToolsProps) {
  return (
    <div class="statement-tools">
      <button type="button" class="button small statement-share" onClick={onShare}>
        <Icon name="card" />
        {t('speakersShareThis')}
      </button>
      <span>{t('speakersWrong')}</span>
      <button type="button" class="button small statement-unmark" onClick={() => onCorrect(null)}>
        {t('speakersUnmark')}
      </button>
      <GiveTo names={others.map(({ name }) => name)} onGive={onCorrect} />
    </div>
  );
}
