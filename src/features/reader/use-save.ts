import { useState } from 'preact/hooks';
import type { Correction, Reading } from '../../core/index';
import { askBackground, type Failure, type Result, type SaveOutcome } from '../../platform/messages';
import type { Kept } from './use-kept';

export type SaveState =
  | { is: 'idle' }
  | { is: 'saving' }
  | { is: 'asking' }
  | { is: 'saved'; outcome: SaveOutcome }
  /** It was in the library before; what now? */
  | { is: 'kept' }
  | { is: 'removed' }
  | { is: 'undone' }
  | { is: 'failed'; failure: Failure };

export interface Saving {
  state: SaveState;
  /** The library has all of it, the reader's corrections included. */
  isKept: boolean;
  /** Saves; what the library has already is not saved again, but told so. */
  press: () => void;
  save: () => void;
  /** The answer to 'asking': save although the window is private. */
  saveInPrivate: () => void;
  cancel: () => void;
  view: () => void;
  undo: () => void;
  remove: () => void;
}

interface SaveOptions {
  kept: Kept;
  /** All of the reader's; absent: what the library has of them still holds. */
  corrections?: Correction[];
}

/** Saves a reading to the library, with its reader's corrections, and tells how it went. */
export function useSave(reading: Reading, { kept, corrections }: SaveOptions): Saving {
  const [state, setState] = useState<SaveState>({ is: 'idle' });
  const { url } = reading.article;
  const isKept =
    !!kept.article &&
    (!corrections || JSON.stringify(corrections) === JSON.stringify(kept.article.corrections));
  const save = async (inPrivate?: 'yes') => {
    setState({ is: 'saving' });
    const result = await askBackground('save', { reading, corrections, inPrivate });
    if (result.ok) setState({ is: 'saved', outcome: result.value });
    else if (result.failure.code === 'private-window' && !inPrivate) setState({ is: 'asking' });
    else setState({ is: 'failed', failure: result.failure });
    kept.refresh();
  };
  const change = async (asked: Promise<Result<undefined>>, then: SaveState) => {
    const result = await asked;
    setState(result.ok ? then : { is: 'failed', failure: result.failure });
    kept.refresh();
  };
  const isOffered = state.is === 'kept' || state.is === 'saved';
  return {
    state,
    isKept,
    press: () => {
      if (!isKept) save();
      else setState({ is: isOffered ? 'idle' : 'kept' });
    },
    save: () => save(),
    saveInPrivate: () => save('yes'),
    cancel: () => setState({ is: 'idle' }),
    view: () => askBackground('open-library', { url }),
    undo: () => change(askBackground('undo-save', { url }), { is: 'undone' }),
    remove: () => change(askBackground('remove-saved', { url }), { is: 'removed' }),
  };
}
