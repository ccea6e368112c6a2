import type { Voice } from '../../ui/voices';

/** Narrower than this, as a part of the article, a statement would not be seen. */
const NARROWEST = 0.008;

/** Where in the article somebody speaks, from its beginning on the left to its end on the right. */
export function SpeakerStrip({ voice, label }: { voice: Voice; label: string }) {
  return (
    <svg class="speaker-strip" viewBox="0 0 1 1" preserveAspectRatio="none" role="img" aria-label={label}>
      {voice.spans.map(([from, to]) => (
        <rect key={from} x={from} y={0} width={Math.max(to - from, NARROWEST)} height={1} />
      ))}
    </svg>
  );
}
