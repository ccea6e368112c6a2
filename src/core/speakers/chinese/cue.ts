import type { Mention } from '../cast/mention';
import type { Passage } from '../text/passage';

export type Pause = 'comma' | 'colon' | 'quote' | 'none' | 'end';

/** A verb that introduces speech, with the speaker as the text names them there. */
export interface Cue {
  /** Start of the clause that holds speaker and verb: earlier speech ends here at the latest. */
  lead: number;
  verbStart: number;
  verbEnd: number;
  verb: string;
  /** First place of what is said behind the verb. */
  content: number;
  /** Where what is said ends, when the cue itself tells. */
  contentEnd?: number;
  pause: Pause;
  /** null: the speaker is the one of the cue before (并表示，…). */
  mention: Mention | null;
  /** The clause starts right behind a quotation. */
  afterQuote: boolean;
  /** 据…介绍, 在…看来 */
  form: 'verb' | 'according' | 'view' | 'colon' | 'label' | 'act';
  /** How well the form speaks for the speaker's name, 0–1. */
  strength: number;
  /** How probable it is that the verb introduces speech, 0–1; left out where the form leaves no doubt. */
  support?: number;
}

/** Where a cue may stand in its passage. */
export interface Place {
  passage: Passage;
  /** Start of its clause and of its sentence. */
  clause: number;
  sentence: number;
  /** The clause starts right behind a quotation. */
  afterQuote: boolean;
  previous: Cue | undefined;
}
