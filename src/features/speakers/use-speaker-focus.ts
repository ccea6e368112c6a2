import { useCallback, useState } from 'preact/hooks';
import type { Voice } from '../../ui/voices';

/** Speakers by name: their ids are dealt anew whenever the text changes. */
export interface SpeakerFocus {
  /** The one speaker to show; undefined: all. */
  only?: string;
  /** Whom the reader goes through, and which of their statements is before the eyes. */
  current?: { speaker: string; position: number };
  toggleOnly: (speaker: string) => void;
  /** The next (1) or the one before (-1), round and round. */
  step: (voice: Voice, by: 1 | -1) => void;
  /** Takes up one statement, by its index in `Reading.statements`. */
  pick: (voices: Voice[], statement: number) => void;
  /** The statement before the eyes is no longer this speaker's; the next step goes on from its place. */
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
  const [left, setLeft] = useState<SpeakerFocus['current']>();
  const toggleOnly = useCallback(
    (speaker: string) => setOnly((before) => (before === speaker ? undefined : speaker)),
    [],
  );
  const take = (voice: Voice, position: number, block: 'center' | 'nearest') => {
    const statement = voice.statements[position];
    if (statement === undefined) return;
    const speaker = voice.speaker.name;
    if (only !== undefined && only !== speaker) setOnly(speaker);
    setCurrent({ speaker, position });
    setLeft(undefined);
    go(statement, block);
  };
  const step = (voice: Voice, by: 1 | -1) => {
    const count = voice.statements.length;
    const isHere = (place: SpeakerFocus['current']) => place?.speaker === voice.speaker.name;
    let from = by === 1 ? -1 : count;
    if (current && isHere(current)) from = current.position;
    else if (left && isHere(left)) from = by === 1 ? left.position - 1 : left.position;
    take(voice, (from + by + count) % count, 'center');
  };
  const pick = (voices: Voice[], statement: number) => {
    const voice = voices.find(({ statements }) => statements.includes(statement));
    if (voice) take(voice, voice.statements.indexOf(statement), 'nearest');
  };
  const leave = () => {
    setLeft(current);
    setCurrent(undefined);
  };
  return { only, current, toggleOnly, step, pick, leave };
}
