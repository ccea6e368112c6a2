import type { SpeakerKind } from '../../article/article';
import type { Span } from '../text/passage';

/** What stands for a source in the text, not yet tied to a speaker. */
export interface Mention {
  kind: SpeakerKind | 'pronoun';
  /** Place of the naming part in the passage. */
  start: number;
  end: number;
  /** In folded form: the name, the phrase or the pronoun. */
  name: string;
  title?: Span;
  /** 该, 上述, 这位: it refers back. */
  deictic?: boolean;
  /** How well the form speaks for it, 0–1. */
  strength: number;
}
