import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { uiLanguage } from '../../platform/i18n';
import type { ThemeName } from '../../ui/use-resolved-theme';

interface ReaderDialogProps {
  theme: ThemeName;
  /** CSS px. */
  fontSize: number;
  label: string;
  onClose: () => void;
  children: ComponentChildren;
}

/**
 * A modal dialog: it lies above a dialog that the page has open, and keeps the focus. For the printer it
 * steps out of the top layer, where only one sheet would be printed of it.
 */
export function ReaderDialog({ theme, fontSize, label, onClose, children }: ReaderDialogProps) {
  const ref = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const dialog = ref.current;
    if (!dialog) return undefined;
    showOnTop(dialog);
    const flow = () => {
      dialog.close();
      dialog.show();
    };
    const top = () => showOnTop(dialog);
    addEventListener('beforeprint', flow);
    addEventListener('afterprint', top);
    return () => {
      removeEventListener('beforeprint', flow);
      removeEventListener('afterprint', top);
      dialog.close();
    };
  }, []);
  return (
    <dialog
      ref={ref}
      class="reader"
      data-theme={theme}
      lang={uiLanguage()}
      aria-label={label}
      style={{ '--text-size': `${fontSize}px` }}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      {children}
    </dialog>
  );
}

/** Also after the page has thrown the reader out and it is back: a dialog forgets its layer on the way. */
export function showOnTop(dialog: HTMLDialogElement): void {
  if (!dialog.isConnected) return;
  const scroller = dialog.querySelector<HTMLElement>('.reader-scroller');
  if (dialog.open) dialog.close();
  dialog.showModal();
  scroller?.focus({ preventScroll: true });
}
