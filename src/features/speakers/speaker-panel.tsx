import { useEffect, useRef, useState } from 'preact/hooks';
import { type Correction, correctionOf } from '../../core/index';
import { copyText } from '../../platform/copy-text';
import { t, uiLanguage } from '../../platform/i18n';
import type { Voice } from '../../ui/voices';
import { CorrectionList } from './correction-list';
import { MarkSwitch } from './mark-switch';
import { SpeakerKeys } from './speaker-keys';
import { SpeakerRow } from './speaker-row';
import { StatementTools } from './statement-tools';
import { transcript } from './transcript';
import type { Speakers } from './use-speakers';

interface SpeakerPanelProps {
  speakers: Speakers;
  corrections: Correction[];
  onCorrect: (correction: Correction) => void;
  onTakeBack: (correction: Correction) => void;
  /** What becomes of corrections, where they are not kept at once. */
  hint?: string;
  /** Makes a card of a statement, by its index. */
  onShare: (statement: number) => void;
}

/** What has just been done. */
interface Done {
  words: string;
  /** Can be taken back. */
  correction?: Correction;
}

/** Everybody who speaks in the article; go through their words, single them out, copy them, put them right. */
export function SpeakerPanel(props: SpeakerPanelProps) {
  const { speakers, corrections, onCorrect, onTakeBack, onShare, hint = '' } = props;
  const { reading, voices, focus } = speakers;
  const panel = useRef<HTMLElement>(null);
  const [done, setDone] = useState<Done>();
  useEffect(() => {
    if (focus.current) setDone(undefined);
  }, [focus.current]);

  // A correction may take away the row, or the list, that had the focus.
  const hasFocus = useRef(false);
  useEffect(() => {
    if (hasFocus.current && !panel.current?.matches(':focus-within')) panel.current?.focus();
    hasFocus.current = false;
  }, [voices]);

  const copy = async (voice: Voice) => {
    const copied = await copyText(transcript(reading, voice, uiLanguage()));
    setDone({ words: copied ? t('speakersCopied', voice.speaker.name) : t('speakersCopyFailed') });
  };
  const takeBack = (correction: Correction) => {
    onTakeBack(correction);
    setDone({ words: t('speakersTakenBack') });
    hasFocus.current = true;
  };
  const correct = (index: number, speaker: string | null) => {
    const statement = reading.statements[index];
    if (!statement) return;
    const correction = correctionOf(reading, statement, speaker);
    onCorrect(correction);
    focus.leave();
    const words = speaker === null ? t('speakersUnmarked') : t('speakersGiven', speaker);
    setDone({ words: words + hint, correction });
    panel.current?.querySelector<HTMLElement>('.speaker-row:focus-within .speaker-main')?.focus();
    hasFocus.current = true;
  };
  return (
    <section class="speaker-panel" aria-label={t('speakersHeading')} ref={panel} tabIndex={-1}>
      <div class="speaker-panel-head">
        <h2>{t('speakersHeading')}</h2>
        {voices.length > 0 && <MarkSwitch on={speakers.showsMarks} onSwitch={speakers.onShowMarks} />}
      </div>
      {voices.length === 0 ? (
        <p class="speaker-none">{t('speakersNone')}</p>
      ) : (
        <ul class="bare">
          {voices.map((voice) => (
            <SpeakerRow
              key={voice.speaker.name}
              voice={voice}
              focus={focus}
              onCopy={copy}
              tools={(statement) => (
                <StatementTools
                  onShare={() => onShare(statement)}
                  others={reading.speakers.filter(({ id }) => id !== voice.speaker.id)}
                  onCorrect={(speaker) => correct(statement, speaker)}
                />
              )}
            />
          ))}
        </ul>
      )}
      <CorrectionList corrections={corrections} onTakeBack={takeBack} />
      {voices.length > 0 && (
        <details class="speaker-more">
          <summary>{t('speakersKeys')}</summary>
          <SpeakerKeys />
        </details>
      )}
      <p class="speaker-said" role="status">
        {done?.words ?? whereNow(voices, speakers)}
        {done?.correction && <Undo of={done.correction} onTakeBack={takeBack} />}
      </p>
    </section>
  );
}

function Undo({ of, onTakeBack }: { of: Correction; onTakeBack: (correction: Correction) => void }) {
  return (
    <button type="button" class="link-button" onClick={() => onTakeBack(of)}>
      {t('readerUndo')}
    </button>
  );
}

/** For those who do not see the view scroll. */
function whereNow(voices: Voice[], { focus: { current } }: Speakers): string {
  const voice = voices.find(({ speaker }) => speaker.name === current?.speaker);
  if (!voice || !current) return '';
  return t('speakersPosition', voice.speaker.name, current.position + 1, voice.statements.length);
}
