import type { Correction } from '../../core/index';
import { t } from '../../platform/i18n';

interface CorrectionListProps {
  corrections: Correction[];
  onTakeBack: (correction: Correction) => void;
}

/** What the reader has put right; each can be taken back, also long after. */
export function CorrectionList({ corrections, onTakeBack }: CorrectionListProps) {
  if (corrections.length === 0) return null;
  return (
    <details class="speaker-more">
      <summary>{t('speakersCorrections', corrections.length)}</summary>
      <ul class="bare">
        {corrections.map((correction) => (
          <li key={JSON.stringify(correction)}>
            <span>
              <q>{correction.quote.exact}</q>
              {correction.speaker ?? t('speakersNobody')}
            </span>
            <button type="button" class="button small" onClick={() => onTakeBack(correction)}>
              {t('speakersTakeBack')}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
