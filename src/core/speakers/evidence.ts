import type { SpeakerKind, Statement } from '../article/article';
import type { Actor } from './cast/registry';

/** What speaks for a statement and its speaker. */
export interface Evidence {
  /** How the words are tied to the speaker; `bare`: a quotation without a cue, `turn`: question and answer. */
  form: 'verb' | 'according' | 'view' | 'colon' | 'label' | 'act' | 'bare' | 'enumerated' | 'turn';
  pause: 'comma' | 'colon' | 'quote' | 'none' | 'end';
  /** How the speaker is named at this place; `unnamed`: not at all. */
  naming: SpeakerKind | 'pronoun' | 'unnamed';
  /** How well the form speaks for the name, 0–1. */
  strength: number;
  /** How probable it is that the verb introduces speech, 0–1. */
  support: number;
  /** How sure the end of the words is, 0–1. */
  sureness: number;
  /** The verb is as often a noun, or an action. */
  doubtfulVerb: boolean;
}

/** A statement whose speaker is not yet numbered. */
export type Draft = Omit<Statement, 'speaker' | 'confidence'> & { actor: Actor; evidence: Evidence };
