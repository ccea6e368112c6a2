import type { ComponentChildren, TargetedKeyboardEvent } from 'preact';
import { t } from '../../platform/i18n';
import { IconButton } from '../../ui/icon-button';
import { VoiceSample } from '../../ui/voice-sample';
import type { Voice } from '../../ui/voices';
import { SpeakerStrip } from './speaker-strip';
import type { SpeakerFocus } from './use-speaker-focus';

interface SpeakerRowProps {
  voice: Voice;
  focus: SpeakerFocus;
  onCopy: (voice: Voice) => void;
  /** What can be done with the statement before the eyes, by its index. */
  tools: (statement: number) => ComponentChildren;
}

/** One speaker of the panel: who, how much, where, and what can be done with their words. */
export function SpeakerRow({ voice, focus, onCopy, tools }: SpeakerRowProps) {
  const { speaker, statements, share, colour, line } = voice;
  const { name, titles } = speaker;
  const position = focus.current?.speaker === name ? focus.current.position : undefined;
  const statement = position === undefined ? undefined : statements[position];
  return (
    <li class="speaker-row" data-voice={colour} data-line={line}>
      <button
        type="button"
        class="speaker-main"
        onClick={() => focus.step(voice, 1)}
        onKeyDown={(event) => stepByKey(event, voice, focus)}
      >
        <VoiceSample />
        <span class="speaker-name">{name}</span>
        <span class="speaker-count">
          {position === undefined
            ? t('speakersCount', statements.length)
            : `${position + 1} / ${statements.length}`}
        </span>
        {titles[0] && <span class="speaker-title">{titles[0]}</span>}
      </button>
      <SpeakerStrip voice={voice} label={t('speakersStrip', name)} />
      <div class="speaker-actions">
        <span class="speaker-share">{t('speakersShare', percent(share))}</span>
        <IconButton
          small
          icon="previous"
          label={t('speakersPrevious', name)}
          onClick={() => focus.step(voice, -1)}
        />
        <IconButton small icon="next" label={t('speakersNext', name)} onClick={() => focus.step(voice, 1)} />
        <IconButton
          small
          icon="only"
          label={t('speakersOnly', name)}
          pressed={focus.only === name}
          onClick={() => focus.toggleOnly(name)}
        />
        <IconButton small icon="copy" label={t('speakersCopy', name)} onClick={() => onCopy(voice)} />
      </div>
      {statement !== undefined && tools(statement)}
    </li>
  );
}

/** Left and right go through one speaker's statements, up and down go to the next speaker. */
function stepByKey(event: TargetedKeyboardEvent<HTMLButtonElement>, voice: Voice, focus: SpeakerFocus): void {
  const row = event.currentTarget.closest('.speaker-row');
  const neighbour = neighbourOf(row, event.key);
  if (event.key === 'ArrowLeft') focus.step(voice, -1);
  else if (event.key === 'ArrowRight') focus.step(voice, 1);
  else if (neighbour) neighbour.querySelector<HTMLElement>('.speaker-main')?.focus();
  else return;
  event.preventDefault();
}

function neighbourOf(row: Element | null, key: string): Element | null | undefined {
  if (key === 'ArrowUp') return row?.previousElementSibling;
  return key === 'ArrowDown' ? row?.nextElementSibling : undefined;
}

const percent = (share: number) => (share < 0.01 ? '<1%' : `${Math.round(share * 100)}%`);
