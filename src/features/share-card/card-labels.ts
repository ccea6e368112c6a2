import type { CardLabels } from '../../core/card/card-words';
import { t } from '../../platform/i18n';

/** The card's own few words, in the reader's language. */
export function cardLabels(): CardLabels {
  return {
    scan: t('cardScan'),
    minutes: (minutes) => t('cardMinutes', minutes),
    sealWords: t('cardSealWords'),
    sealTitle: t('cardSealTitle'),
    untitled: t('cardUntitled'),
  };
}
