import { t } from '../../platform/i18n';

/** Shows and hides all marks in the text. */
export function MarkSwitch({ on, onSwitch }: { on: boolean; onSwitch: (on: boolean) => void }) {
  return (
    <label class="speaker-switch">
      <input type="checkbox" checked={on} onChange={(event) => onSwitch(event.currentTarget.checked)} />
      {t('speakersShowMarks')}
    </label>
  );
}
