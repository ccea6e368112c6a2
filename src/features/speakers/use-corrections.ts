import { useState } from 'preact/hooks';
import { type Correction, mergeCorrections } from '../../core/index';

/** What readers have put right and not saved yet, by address; lives as long as the page. */
const unsaved = new Map<string, Correction[]>();

export interface Corrections {
  /** All that count. */
  corrections: Correction[];
  /** The same where the reader has changed any here; undefined: what the library keeps still holds. */
  own?: Correction[];
  correct: (correction: Correction) => void;
  takeBack: (correction: Correction) => void;
}

/** The reader's own word on the marks of an article, `kept` being what the library has of it. */
export function useCorrections(url: string, kept: Correction[] = NONE): Corrections {
  const [own, setOwn] = useState(unsaved.get(url));
  const corrections = own ?? kept;
  const change = (next: Correction[]) => {
    unsaved.set(url, next);
    setOwn(next);
  };
  return {
    corrections,
    own,
    correct: (correction) => change(mergeCorrections(corrections, [correction])),
    takeBack: (correction) => change(corrections.filter((one) => one !== correction)),
  };
}

const NONE: Correction[] = [];
