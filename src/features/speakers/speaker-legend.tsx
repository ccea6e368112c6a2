import { t } from '../../platform/i18n';
import { Icon } from '../../ui/icon';
import { VoiceSample } from '../../ui/voice-sample';
import type { Voice } from '../../ui/voices';
import { MarkSwitch } from './mark-switch';
import type { SpeakerFocus } from './use-speaker-focus';
import type { Speakers } from './use-speakers';

/** One line for small views: a press goes to the next words of a speaker, the funnel singles them out. */
export function SpeakerLegend({ speakers }: { speakers: Speakers }) {
  const { voices, focus, showsMarks, onShowMarks } = speakers;
  if (voices.length === 0) return <p class="speaker-none">{t('speakersNone')}</p>;
  return (
    <section class="speaker-legend" aria-label={t('speakersHeading')}>
      <ul class="bare">
        {voices.map((voice) => (
          <LegendEntry key={voice.speaker.id} voice={voice} focus={focus} />
        ))}
      </ul>
      <MarkSwitch on={showsMarks} onSwitch={onShowMarks} />
    </section>
  );
}

function LegendEntry({ voice, focus }: { voice: Voice; focus: SpeakerFocus }) {
  const { speaker, statements, colour, line } = voice;
  const position = focus.current?.speaker === speaker.name ? focus.current.position + 1 : undefined;
  return (
    <li class="legend-entry" data-voice={colour} data-line={line}>
      <button type="button" class="legend-go" title={speaker.titles[0]} onClick={() => focus.step(voice, 1)}>
        <VoiceSample />
        <span class="speaker-name">{speaker.name}</span>
        <span class="speaker-count">{position ? `${position}/${statements.length}` : statements.length}</span>
      </button>
      <button
        type="button"
        class="legend-only"
        aria-pressed={focus.only === speaker.name}
        aria-label={t('speakersOnly', speaker.name)}
        title={t('speakersOnly', speaker.name)}
        onClick={() => focus.toggleOnly(speaker.name)}
      >
        <Icon name="only" />
      </button>
    </li>
  );
}
