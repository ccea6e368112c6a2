import { useCallback, useState } from 'preact/hooks';
import type { Voice } from '../../ui/voices';

export interface SpeakerFocus {
  /** The one speaker to show; undefined: all. */
  only?: string;
  /** Whom the reader goes through, and which of their statements is before the eyes. */
  current?: { speaker: string; position: number };
  toggleOnly: (speaker: string) => void;
  /** The next (1) or the one before (-1), round and round; false where it is not drawn. */
  step: (voice: Voice, by: 1 | -1) => void;
  /** Takes up one statement, by its index in `Reading.statements`. */
  pick: (voices: Voice[], statement: number) => void;
  /** No statement is before the eyes any more. */
  leave: () => void;
}

/** Brings a statement, by its index, to the middle of the view, or just into it. */
type GoTo = (statement: number, block: 'center' | 'nearest') => void;

/**
 * Whom the reader looks at. `go` scrolls the view to a statement, by its index in `Reading.statements`.
 * @param initial the speaker who was singled out when the view was last open.
 */
export function useSpeakerFocus(go: GoTo, initial?: string): SpeakerFocus {
  const [only, setOnly] = useState(initial);
  const [current, setCurrent] = useState<SpeakerFocus['current']>();
  const toggleOnly = useCallback(
    (speaker: string) => setOnly((before) => (before === speaker ? undefined : speaker)),
    [],
  );
  const step = (voice: Voice, by: 1 | -1) => {
    const speaker = voice.speaker.id;
    const count = voice.statements.length;
    const from = current?.speaker === speaker ? current.position : by === 1 ? -1 : count;
    const position = (from + by + count) % count;
    const statement = voice.statements[position];
    if (statement === undefined) return;
    if (only !== undefined && only !== speaker) setOnly(speaker);
    setCurrent({ speaker, position });
    go(statement, 'center');
  };
  const pick = (voices: Voice[], statement: number) => {
    const voice = voices.find(({ statements }) => statements.includes(statement));
    if (!voice) return;
    setCurrent({ speaker: voice.speaker.id, position: voice.statements.indexOf(statement) });
    go(statement, 'nearest');
  };
  return { only, current, toggleOnly, step, pick, leave: () => setCurrent(undefined) };
}
