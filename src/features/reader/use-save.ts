import { useState } from 'preact/hooks';
import type { Correction, Reading } from '../../core/index';
import { askBackground, type Failure, type SaveOutcome } from '../../platform/messages';

export type SaveState =
  | { is: 'idle' }
  | { is: 'saving' }
  | { is: 'asking' }
  | { is: 'saved'; outcome: SaveOutcome }
  | { is: 'undone' }
  | { is: 'failed'; failure: Failure };

export interface Saving {
  state: SaveState;
  save: () => void;
  /** The answer to 'asking': save although the window is private. */
  saveInPrivate: () => void;
  cancel: () => void;
  view: () => void;
  undo: () => void;
}

/** Saves a reading to the library, with its reader's corrections, and tells how it went. */
export function useSave(reading: Reading, corrections: Correction[] = []): Saving {
  const [state, setState] = useState<SaveState>({ is: 'idle' });
  const save = async (inPrivate?: 'yes') => {
    setState({ is: 'saving' });
    const result = await askBackground('save', { reading, corrections, inPrivate });
    if (result.ok) setState({ is: 'saved', outcome: result.value });
    else if (result.failure.code === 'private-window' && !inPrivate) setState({ is: 'asking' });
    else setState({ is: 'failed', failure: result.failure });
  };
  const undo = async (url: string) => {
    const result = await askBackground('undo-save', { url });
    setState(result.ok ? { is: 'undone' } : { is: 'failed', failure: result.failure });
  };
  return {
    state,
    save: () => save(),
    saveInPrivate: () => save('yes'),
    cancel: () => setState({ is: 'idle' }),
    view: () => askBackground('open-library', { url: reading.article.url }),
    undo: () => state.is === 'saved' && undo(state.outcome.url),
  };
}
