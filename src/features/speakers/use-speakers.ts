import type { RefObject } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { type Correction, type Reading, withCorrections } from '../../core/index';
import { goToStatement, lightStatement } from '../../ui/speaker-focus';
import { type Seats, type Voice, voicesOf } from '../../ui/voices';
import { useMarkClicks } from './use-mark-clicks';
import { type SpeakerFocus, useSpeakerFocus } from './use-speaker-focus';

export interface SpeakersOptions {
  /** As the engine read it. */
  found: Reading;
  corrections: Correction[];
  /** The part of the view in which marks are drawn. */
  body: RefObject<HTMLElement | null>;
  showsMarks: boolean;
  onShowMarks: (show: boolean) => void;
  /** Name of the speaker who was singled out when the view was last open. */
  initial?: string;
}

export interface Speakers {
  /** With the reader's own word put in. */
  reading: Reading;
  /** Everybody, also while the marks are hidden. */
  voices: Voice[];
  /** Those whose words are marked, and of them the id of the only one to show. */
  marked: Voice[];
  only?: string;
  focus: SpeakerFocus;
  showsMarks: boolean;
  onShowMarks: (show: boolean) => void;
}

/** The speakers of one view of an article. Whoever asks for somebody's words gets to see marks. */
export function useSpeakers(options: SpeakersOptions): Speakers {
  const { found, corrections, body, showsMarks, onShowMarks, initial } = options;
  const seats = useRef<Seats>(new Map()).current;
  const reading = useMemo(() => withCorrections(found, corrections), [found, corrections]);
  const voices = useMemo(() => {
    voicesOf(found, seats);
    return voicesOf(reading, seats);
  }, [found, reading, seats]);
  const show = () => {
    if (!showsMarks) onShowMarks(true);
  };
  const looking = useSpeakerFocus((statement, block) => {
    show();
    requestAnimationFrame(() => body.current && goToStatement(body.current, statement, block));
  }, initial);
  const focus: SpeakerFocus = {
    ...looking,
    only: showsMarks ? looking.only : undefined,
    toggleOnly: (speaker) => {
      show();
      if (showsMarks || looking.only !== speaker) looking.toggleOnly(speaker);
    },
  };
  useMarkClicks(body, (statement) => focus.pick(voices, statement));
  const { current } = focus;
  const statement = voices.find(({ speaker }) => speaker.name === current?.speaker)?.statements[
    current?.position ?? -1
  ];
  // After every drawing: where marks come and go their elements are used again.
  useEffect(() => {
    if (body.current) lightStatement(body.current, statement);
  });
  const only = voices.find(({ speaker }) => speaker.name === focus.only)?.speaker.id;
  return { reading, voices, marked: showsMarks ? voices : NOBODY, only, focus, showsMarks, onShowMarks };
}

const NOBODY: Voice[] = [];
