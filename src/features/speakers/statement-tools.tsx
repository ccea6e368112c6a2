import type { Speaker } from '../../core/index';
import { t } from '../../platform/i18n';
import { Icon } from '../../ui/icon';

interface StatementToolsProps {
  onShare?: () => void;
  /** Everybody else the words may belong to. */
  others: Speaker[];
  /** The name of the right speaker; null: nobody's words. */
  onCorrect: (speaker: string | null) => void;
}

/** What can be done with the statement before the eyes: a card of it, or the reader's own word on it. */
export function StatementTools({ onShare, others, onCorrect }: StatementToolsProps) {
  return (
    <div class="statement-tools">
      {onShare && (
        <button type="button" class="button small statement-share" onClick={onShare}>
          <Icon name="card" />
          {t('speakersShareThis')}
        </button>
      )}
      <span>{t('speakersWrong')}</span>
      <button type="button" class="button small" onClick={() => onCorrect(null)}>
        {t('speakersUnmark')}
      </button>
      {others.length > 0 && (
        <select
          class="correct-to"
          aria-label={t('speakersGiveTo')}
          value=""
          onChange={(event) => onCorrect(event.currentTarget.value)}
        >
          <option value="" disabled>
            {t('speakersGiveTo')}
          </option>
          {others.map(({ id, name }) => (
            <option key={id} value={name}>
              {name}
            </option>
          ))}
        </select>
      )}
    </div>
  );
}
