import { t } from '../../platform/i18n';

/** What the keyboard does in the speakers panel. */
export function SpeakerKeys() {
  return (
    <dl class="key-list">
      <dt>F6</dt>
      <dd>{t('speakersKeysPanel')}</dd>
      <dt>↑ ↓</dt>
      <dd>{t('speakersKeysSpeaker')}</dd>
      <dt>← →</dt>
      <dd>{t('speakersKeysStatement')}</dd>
      <dt>Tab</dt>
      <dd>{t('speakersKeysActions')}</dd>
    </dl>
  );
}
