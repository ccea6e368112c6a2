import { useState } from 'preact/hooks';
import type { Reading } from '../../core/index';
import { copyText } from '../../platform/copy-text';
import { t, uiLanguage } from '../../platform/i18n';
import type { Voice } from '../../ui/voices';
import { MarkSwitch } from './mark-switch';
import { SpeakerRow } from './speaker-row';
import { StatementTools } from './statement-tools';
import { transcript } from './transcript';
import type { SpeakerFocus } from './use-speaker-focus';

interface SpeakerPanelProps {
  reading: Reading;
  /** All voices, also while the marks are hidden. */
  voices: Voice[];
  focus: SpeakerFocus;
  showsMarks: boolean;
  onShowMarks: (show: boolean) => void;
  /** The reader says whose a statement is, by its index; absent where that cannot be kept. */
  onCorrect?: (statement: number, speaker: string | null) => void;
  /** Makes a card of a statement, by its index. */
  onShare?: (statement: number) => void;
}

/** Everybody who speaks in the article; go through their words, single them out, copy them. */
export function SpeakerPanel(props: SpeakerPanelProps) {
  const { reading, voices, focus, showsMarks, onShowMarks, onCorrect, onShare } = props;
  const [said, setSaid] = useState('');
  const copy = async (voice: Voice) => {
    const copied = await copyText(transcript(reading, voice, uiLanguage()));
    setSaid(copied ? t('speakersCopied', voice.speaker.name) : t('speakersCopyFailed'));
  };
  const current = (voice: Voice) => voice.statements[focus.current?.position ?? -1];
  const share = (voice: Voice) => {
    const statement = current(voice);
    if (statement !== undefined) onShare?.(statement);
  };
  const correct = (voice: Voice, speaker: string | null) => {
    const statement = current(voice);
    if (statement === undefined) return;
    onCorrect?.(statement, speaker);
    focus.leave();
    setSaid(speaker === null ? t('speakersUnmarked') : t('speakersGiven', speaker));
  };
  return (
    <section class="speaker-panel" aria-label={t('speakersHeading')}>
      <div class="speaker-panel-head">
        <h2>{t('speakersHeading')}</h2>
        <MarkSwitch on={showsMarks} onSwitch={onShowMarks} />
      </div>
      {voices.length === 0 ? (
        <p class="speaker-none">{t('speakersNone')}</p>
      ) : (
        <ul class="speaker-list">
          {voices.map((voice) => (
            <SpeakerRow
              key={voice.speaker.id}
              voice={voice}
              focus={focus}
              onCopy={copy}
              tools={
                onCorrect && (
                  <StatementTools
                    onShare={onShare && (() => share(voice))}
                    others={reading.speakers.filter(({ id }) => id !== voice.speaker.id)}
                    onCorrect={(speaker) => correct(voice, speaker)}
                  />
                )
              }
            />
          ))}
        </ul>
      )}
      <p class="speaker-said" role="status">
        {whereNow(voices, focus) || said}
      </p>
      {voices.length > 0 && <SpeakerKeys />}
    </section>
  );
}

/** For those who do not see the view scroll. */
function whereNow(voices: Voice[], { current }: SpeakerFocus): string {
  const voice = voices.find(({ speaker }) => speaker.id === current?.speaker);
  if (!voice || !current) return '';
  return t('speakersPosition', voice.speaker.name, current.position + 1, voice.statements.length);
}

function SpeakerKeys() {
  return (
    <details class="speaker-keys">
      <summary>{t('speakersKeys')}</summary>
      <dl>
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
