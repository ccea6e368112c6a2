import { render } from 'preact';
import type { Reading } from '../../core/index';
import { type Overlay, openOverlay } from '../../features/reader/open-overlay';
import { readDocument } from '../../features/reader/read-document';
import readerStyles from '../../features/reader/reader.css?inline';
import { showOnTop } from '../../features/reader/reader-dialog';
import { addressOf } from '../../features/reader/use-page-moved';
import { panelStyles } from '../../features/speakers/speaker-styles';
import { fail, type Result, succeed } from '../../platform/result';
import { loadSettings } from '../../platform/settings';
import { sharedStyles } from '../../ui/styles';
import { ReaderApp } from './reader-app';

export interface PageReader {
  read: (force: boolean) => Result<Reading>;
  toggle: () => Promise<Result<{ open: boolean }>>;
  /** The open reader's dialog, beside which the page is inert. */
  dialog: () => HTMLDialogElement | undefined;
  close: () => void;
}

/** The one reader of a page: reads it, and stands over it when asked. */
export function pageReader(window: Window): PageReader {
  const { document } = window;
  let overlay: Overlay | undefined;
  /** Presses that come faster than the reader opens take turns. */
  let lastTurn: Promise<unknown> = Promise.resolve();
  /** Address at which the user has said "try anyway". */
  let forced: string | undefined;

  const read = (force: boolean) => {
    const reading = readDocument(document, { force });
    if (force && reading.ok) forced = addressOf(window.location);
    return reading;
  };
  const dialog = () => overlay?.root.querySelector('dialog') ?? undefined;
  const close = () => {
    if (!overlay) return;
    render(null, overlay.root);
    overlay.close();
    overlay = undefined;
  };
  const open = async (): Promise<Result<{ open: boolean }>> => {
    const reading = read(forced === addressOf(window.location));
    if (!reading.ok) return reading;
    const settings = await loadSettings();
    overlay = openOverlay({
      window,
      styles: [...sharedStyles, ...panelStyles, readerStyles],
      onDismiss: close,
      onBack: () => {
        const shown = dialog();
        if (shown) showOnTop(shown);
      },
    });
    const again = () => {
      close();
      toggle();
    };
    render(
      <ReaderApp first={reading.value} settings={settings} onClose={close} onReadAgain={again} />,
      overlay.root,
    );
    return (await overlay.settled) ? succeed({ open: true }) : fail('page-refuses');
  };
  const turn = async (): Promise<Result<{ open: boolean }>> => {
    if (!overlay) return open();
    close();
    return succeed({ open: false });
  };
  const toggle = () => {
    const mine = lastTurn.then(turn);
    lastTurn = mine.catch(() => undefined);
    return mine;
  };
  return { read, toggle, dialog, close };
}
