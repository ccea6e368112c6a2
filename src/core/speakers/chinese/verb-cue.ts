import { isAdverbial, trimAdverbials } from '../cast/adverbials';
import type { Mention } from '../cast/mention';
import type { NameBook } from '../cast/name-book';
import { readSubject } from '../cast/subject';
import { skipOpeners } from '../cast/title-span';
import type { Passage } from '../text/passage';
import type { Cue, Place } from './cue';
import { caller, earlierSubject } from './earlier-subject';
import { isRelay } from './nesting';
import { headlessDocument, quotedNickname, quotedSource, readAct, shownPaper } from './special-cues';
import { accordingAt, readVerb, type VerbReading } from './verb-reading';

const JOINING = /^ *(?:但也|但还|并且|而且|同时也|同时还|并|还|也|又|且|但|同时|接着|接著|随后)/;
const ACCUSING = /指责|批评|谴责|质疑|直指|指控|抨击|斥|批|敦促|警告|呼吁|要求|号召|质问/;
/** Who writes, and whom the writer talks to, is no source. */
const WRITER = /^(?:你|你们|我|我们|咱们|记者|综合.*)$/;
const LONGEST_SOURCE = 30;

/** A verb that may introduce speech, and how it comes by its speaker. */
export interface Candidate {
  cue: Cue;
  /**
   * `own`: named in front of the verb, `weak`: named in a form that tells little, `earlier`: at the head of an
   * earlier clause of the sentence, `nearer`: there, behind an outlet, `carried`: the speaker of the cue before,
   * `sure`: the form leaves no doubt.
   */
  by: 'own' | 'weak' | 'earlier' | 'nearer' | 'carried' | 'sure';
  /** 并称…: 并, 还, 也 open the clause. */
  joined: boolean;
  /** Nothing but adverbs stands in front of the verb. */
  bare: boolean;
}

const PASSES_ON = /援引|引述|引用|转引|[接据]|收到/;

/** Whom an outlet cites, or whose call somebody has taken. */
function passedOn(s: string, clause: number, i: number, verbEnd: number, book: NameBook): Mention | null {
  if (!PASSES_ON.test(s.slice(Math.max(clause, i - 40), i))) return null;
  return quotedSource(s, clause, i, book) ?? caller(s, clause, i, book) ?? caller(s, clause, verbEnd, book);
}

type Base = Omit<Cue, 'mention' | 'strength'>;

/** What the verb at `i` may introduce; null where it certainly introduces nothing. */
export function readVerbCue(place: Place, i: number, book: NameBook): Candidate | null {
  const { passage, clause, afterQuote, previous } = place;
  const reading = readVerb(passage.s, i, clause);
  if (!reading) return null;
  if (previous && previous.lead === clause && previous.pause === 'none' && previous.verbEnd <= i) return null;
  const { verb, verbEnd, content, pause } = reading;
  const base: Base = { lead: clause, verbStart: i, verbEnd, verb, content, pause, afterQuote, form: 'verb' };
  const source = accordingAt(passage.s, clause);
  if (source > 0 && source <= i) return readAccording(passage, source, base, book);
  const act = readAct(place, i, verbEnd, book);
  if (act) return sure({ ...base, ...act });
  return readSpeaker(place, reading, base, book);
}

const sure = (cue: Cue): Candidate => ({ cue, by: 'sure', joined: false, bare: false });

/** 据某某介绍，… */
function readAccording({ s }: Passage, source: number, base: Base, book: NameBook): Candidate | null {
  const mention =
    quotedSource(s, source, base.verbStart, book) ?? readSubject(s, source, base.verbStart, book);
  if (!mention || base.pause === 'end' || mention.strength < 0.3 || mention.name.length > LONGEST_SOURCE)
    return null;
  const strength = Math.max(mention.strength, 0.5);
  return sure({ ...base, mention: { ...mention, strength }, form: 'according', strength: 0.6 });
}

function readSpeaker(place: Place, reading: VerbReading, base: Base, book: NameBook): Candidate | null {
  const { passage, clause, afterQuote } = place;
  const { s } = passage;
  const { pause, verbStart: i } = base;
  const mention =
    headlessDocument(s, clause, i, reading.length, reading.tail) ??
    quotedNickname(s, clause, i) ??
    shownPaper(s, clause, i, base.verb, book) ??
    passedOn(s, clause, i, base.verbEnd, book) ??
    readSubject(s, clause, i, book);
  const tellsOnly = pause !== 'colon' && pause !== 'quote';
  if (mention && WRITER.test(mention.name) && (tellsOnly || mention.name.startsWith('你')))
    return mention.name.endsWith('记者') ? sure({ ...base, mention, strength: 0.5 }) : null;
  if (pause === 'end' && !afterQuote) return null;
  if (mention && mention.strength >= 0.5) {
    const cue: Cue = { ...base, mention, strength: mention.strength };
    return { cue, by: 'own', joined: JOINING.test(s.slice(clause, Math.min(i, clause + 8))), bare: false };
  }
  const join = JOINING.exec(s.slice(clause, Math.min(i, clause + 8)));
  const opened = skipOpeners(s, clause, i);
  const bare = join
    ? isAdverbial(s, clause + join[0].length, i)
    : opened >= i || trimAdverbials(s, opened, i, true) <= opened;
  const known = { joined: join !== null, bare };
  if (bare && clause === place.sentence)
    return join && place.previous ? { cue: unnamed(base), by: 'carried', ...known } : null;
  if (bare && pause !== 'end') return readCarried(place, base, known, book);
  const earlier = pause === 'none' ? null : earlierSubject(s, place.sentence, clause, book);
  if (earlier) return { cue: { ...unnamed(base), mention: earlier }, by: 'earlier', ...known };
  return mention ? { cue: { ...base, mention, strength: mention.strength }, by: 'weak', ...known } : null;
}

const unnamed = (base: Base): Cue => ({ ...base, mention: null, strength: 0.6 });

/** A verb with nobody in front of it: the speaker of the cue before goes on, or an earlier clause names one. */
function readCarried(
  { passage, clause, sentence, previous }: Place,
  base: Base,
  known: { joined: boolean; bare: boolean },
  book: NameBook,
): Candidate | null {
  const { s } = passage;
  const cue = unnamed(base);
  if (previous && base.verbStart <= previous.content + 1) return null;
  if (previous && previous.lead >= sentence && previous.pause !== 'end') {
    const nearer = known.joined ? null : nearerSubject(s, previous, clause, book);
    if (!nearer || (nearer.kind === 'pronoun' && base.verb !== '称')) return { cue, by: 'carried', ...known };
    return isRelay(previous) ? { cue: { ...cue, mention: nearer }, by: 'nearer', ...known } : null;
  }
  const earlier = earlierSubject(s, sentence, clause, book);
  if (earlier) return { cue: { ...cue, mention: earlier }, by: 'earlier', ...known };
  return known.joined && previous ? { cue, by: 'carried', ...known } : null;
}

/** Who heads a clause between the last cue and this one; what an accusing verb takes for its object heads none. */
function nearerSubject(s: string, previous: Cue, clause: number, book: NameBook): Mention | null {
  const from = ACCUSING.test(previous.verb) ? s.indexOf('，', previous.content) + 1 : previous.content;
  return from > 0 && from < clause ? earlierSubject(s, from, clause, book) : null;
}
