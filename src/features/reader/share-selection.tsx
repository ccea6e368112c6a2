import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { t } from '../../platform/i18n';
import { Icon } from '../../ui/icon';
import { type SelectedWords, selectedWords } from './selected-words';

interface ShareSelectionProps {
  body: RefObject<HTMLElement | null>;
  onShare: (selected: SelectedWords) => void;
}

/** A button beside selected words that makes a card of them. */
export function ShareSelection({ body, onShare }: ShareSelectionProps) {
  const [selected, setSelected] = useState<SelectedWords>();
  useEffect(() => {
    const look = () => setSelected(body.current ? selectedWords(body.current) : undefined);
    document.addEventListener('selectionchange', look);
    return () => document.removeEventListener('selectionchange', look);
  }, [body]);
  if (!selected) return null;
  const { left, top, bottom } = selected.at;
  const above = top > 100;
  return (
    <button
      type="button"
      class="button primary share-selection"
      style={{ left: `${left}px`, top: `${above ? top - 42 : bottom + 8}px` }}
      onPointerDown={(event) => event.preventDefault()}
      onClick={() => onShare(selected)}
    >
      <Icon name="card" />
      {t('readerShareWords')}
    </button>
  );
}
