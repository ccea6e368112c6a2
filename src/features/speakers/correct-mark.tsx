import type { Speaker } from '../../core/index';
import { t } from '../../platform/i18n';

interface CorrectMarkProps {
  /** Everybody else the words may belong to. */
  others: Speaker[];
  /** The name of the right speaker; null: nobody's words. */
  onCorrect: (speaker: string | null) => void;
}

/** The reader's own word on the statement before the eyes. */
export function CorrectMark({ others, onCorrect }: CorrectMarkProps) {
  return (
    <div class="correct-mark">
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
