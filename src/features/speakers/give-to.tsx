import type { TargetedKeyboardEvent, TargetedSubmitEvent } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../platform/i18n';

/** The choice behind which a name can be written. */
const ANOTHER = '\0';

interface GiveToProps {
  /** Of those who are known to speak. */
  names: string[];
  onGive: (name: string) => void;
}

/** Whose words they are: one of those who speak in the article, or a name that the reader writes. */
export function GiveTo({ names, onGive }: GiveToProps) {
  const [isWriting, setWriting] = useState(false);
  if (isWriting) return <NameForm onGive={onGive} onLeave={() => setWriting(false)} />;
  return (
    <select
      class="field"
      aria-label={t('speakersGiveTo')}
      value=""
      onChange={({ currentTarget: { value } }) => (value === ANOTHER ? setWriting(true) : onGive(value))}
    >
      <option value="" disabled>
        {t('speakersGiveTo')}
      </option>
      {names.map((name) => (
        <option key={name} value={name}>
          {name}
        </option>
      ))}
      <option value={ANOTHER}>{t('speakersAnotherName')}</option>
    </select>
  );
}

function NameForm({ onGive, onLeave }: { onGive: (name: string) => void; onLeave: () => void }) {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const give = (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const name = field.current?.value.trim();
    if (name) onGive(name);
  };
  /** Here it leaves the field, not the reader. */
  const leave = (event: TargetedKeyboardEvent<HTMLFormElement>) => {
    if (event.key !== 'Escape' || event.isComposing) return;
    event.preventDefault();
    onLeave();
  };
  return (
    <form class="give-to" onSubmit={give} onKeyDown={leave}>
      <input class="field" ref={field} required maxLength={40} aria-label={t('speakersName')} />
      <button type="submit" class="button small">
        {t('speakersGive')}
      </button>
    </form>
  );
}
