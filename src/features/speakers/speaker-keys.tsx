import { t } from '../../platform/i18n';

/** What the keyboard does here. */
export function SpeakerKeys() {
  return (
    <details class="speaker-more">
      <summary>{t('speakersKeys')}</summary>
      <dl>
        <dt>F6</dt>
        <dd>{t('speakersKeysPanel')}</dd>
        <dt>↑ ↓</dt>
        <dd>{t('speakersKeysSpeaker')}</dd>
        <dt>← →</dt>
        <dd>{t('speakersKeysStatement')}</dd>
        <dt>Tab</dt>
        <dd>{t('speakersKeysActions')}</dd>
      </dl>
    </details>
  );
}
