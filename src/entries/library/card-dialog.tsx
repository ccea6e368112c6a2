import { useCallback, useEffect, useRef } from 'preact/hooks';
import type { CardRequest } from '../../core/card/request';
import { CardPreview } from '../../features/share-card/card-preview';
import { t } from '../../platform/i18n';
import type { Settings } from '../../platform/settings';

interface CardDialogProps {
  request: CardRequest;
  settings: Settings;
  onSettings: (patch: Partial<Settings>) => void;
  /** Where a picture really comes from. */
  imageSource: (address: string) => string;
  onClose: () => void;
}

/** The share card over a saved article; its lead picture too comes from the library. */
export function CardDialog({ request, settings, onSettings, imageSource, onClose }: CardDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const fetchPicture = useCallback<typeof fetch>(
    (address, init) => fetch(imageSource(String(address)), init),
    [imageSource],
  );
  return (
    <dialog class="saved-card" ref={dialog} aria-label={t('libraryShare')} onClose={onClose}>
      <CardPreview
        request={request}
        settings={settings.card}
        onSettings={(card) => onSettings({ card })}
        onClose={() => dialog.current?.close()}
        fetchPicture={fetchPicture}
      />
    </dialog>
  );
}
