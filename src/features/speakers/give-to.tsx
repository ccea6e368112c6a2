import type { TargetedSubmitEvent } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { t } from '../../platform/i18n';

/** The choice beside which a name can be written. */
const ANOTHER = '\0';

interface GiveToProps {
  /** Of those who are known to speak. */
  names: string[];
  onGive: (name: string) => void;
}

/**
 * Whose words they are: one of those who speak in the article, or a name that the reader writes. Choosing alone
 * does nothing: whoever goes through the names by key has chosen each of them for a moment.
 */
export function GiveTo({ names, onGive }: GiveToProps) {
  const [chosen, setChosen] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const give = (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const name = chosen === ANOTHER ? field.current?.value.trim() : chosen;
    if (name) onGive(name);
  };
  return (
    <form class="give-to" onSubmit={give}>
      <select
        class="field"
        required
        aria-label={t('speakersGiveTo')}
        value={chosen}
        onChange={({ currentTarget: { value } }) => setChosen(value)}
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
      {chosen === ANOTHER && (
        <input class="field" ref={field} required maxLength={40} aria-label={t('speakersName')} />
      )}
      <button type="submit" class="button small">
        {t('speakersGive')}
      </button>
    </form>
  );
}
