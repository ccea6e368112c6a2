/** The colour and the line of a voice beside its name; the element round it says which voice. */
export function VoiceSample() {
  return (
    <span class="voice-sample" aria-hidden="true">
      {'\u2003'.repeat(4)}
    </span>
  );
}
