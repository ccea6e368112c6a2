import { clauseVerbs } from '../cast/name-characters';
import { groups, roles } from '../cast/source-words';
import { titleWords } from '../cast/title-span';
import {
  ACCORDING_VERBS,
  CALLING_VERBS,
  CLAUSE_VERBS,
  COLON_ONLY_VERBS,
  FALSE_CUES,
  HEARER_VERBS,
  NOUNLIKE_VERBS,
  PAUSE_VERBS,
} from '../lexicon/cue-verbs';
import { WordSet } from '../text/word-set';
import type { Pause } from './cue';
import { readRight } from './right-context';

const verbs = new WordSet(`${CLAUSE_VERBS} ${PAUSE_VERBS} ${HEARER_VERBS} ${CALLING_VERBS} 指`);
const accordingVerbs = new WordSet(ACCORDING_VERBS);
export const verbSets = [verbs, accordingVerbs];
export const nounlike = new WordSet(NOUNLIKE_VERBS);
const colonOnly = new WordSet(COLON_ONLY_VERBS);
const falseCues = new WordSet(FALSE_CUES);
const tails = new WordSet('说 道 称 表示 指出 说道 到 指');

const ACCORDING = /^(?:据|根据|按照|另据|又据)/;
const ABOUT = /^(?:对于|针对|关于)/;
/** Verbs of one letter that stand right in front of what is said, and those that a comma follows. */
const BRIEF_VERBS = '说称指料';
const BRIEF_VERBS_PAUSED = '说称指斥道答问回讲';
/** 发布声明否认…: a paper, no verb. */
const PAPER = /^(?:发布|发表|发出)(?:声明|公告|通报|通告)/;
/** 发表声明严正指出，: the verb that a mark follows is the cue. */
const BETTER_VERB =
  /^[^，。；：“的对向]{0,6}(?:指出|表示|强调|称|说|认为|写道|透露|坦言|回应|宣布)(?:[，：]|“)/;

/** A verb of speech with what follows it. */
export interface VerbReading {
  verb: string;
  verbEnd: number;
  /** Length of the verb without 说, 道, 称 behind it, and of those. */
  length: number;
  tail: number;
  pause: Pause;
  content: number;
}

export const startsVerb = (s: string, i: number): boolean =>
  verbs.at(s, i) > 0 || accordingVerbs.at(s, i) > 0;

/** Reads the verb at `i`, null where it certainly introduces no speech. */
export function readVerb(s: string, i: number, clause: number): VerbReading | null {
  const measured = accordingVerbs.at(s, i);
  const length = (measured > 0 && accordingAt(s, clause) && measured) || verbs.at(s, i);
  if (length === 0 || isFalse(s, i, length) || s.charAt(i - 1) === '的') return null;
  let tail = tails.at(s, i + length);
  if (tail > 0 && isFalse(s, i + length, tail)) tail = 0;
  const verbEnd = i + length + tail;
  const right = readRight(s, verbEnd, i, length);
  if (!right) return null;
  const reading: VerbReading = { verb: s.slice(i, verbEnd), verbEnd, length, tail, ...right };
  const introduces =
    right.pause === 'none' ? mayStandBare(s, i, reading) : mayStandPaused(s, clause, reading);
  return introduces ? reading : null;
}

/** 他表示将…: only some verbs take their clause without a mark. */
function mayStandBare(s: string, i: number, { verb, verbEnd, length, tail, content }: VerbReading): boolean {
  if (length === 1) return BRIEF_VERBS.includes(verb);
  if (tail > 0) return true;
  if (BETTER_VERB.test(s.slice(content, content + 12)) || PAPER.test(s.slice(i - 2, verbEnd))) return false;
  return length > 1 && clauseVerbs.has(verb);
}

function mayStandPaused(s: string, clause: number, { verb, pause }: VerbReading): boolean {
  if (pause === 'colon' || pause === 'quote') return true;
  if (verb.length === 1)
    return BRIEF_VERBS_PAUSED.includes(verb) && !(pause === 'comma' && colonOnly.has(verb));
  return !(pause === 'comma' && nounlike.has(verb) && ABOUT.test(s.slice(clause, clause + 2)));
}

function isFalse(s: string, i: number, length: number): boolean {
  for (let from = Math.max(0, i - 4); from <= i; from++) {
    const span = falseCues.at(s, from);
    if (span === 0 || from + span <= i || isDate(s, from)) continue;
    if (from < i ? !endsSource(s, i) : span > length) return true;
  }
  return false;
}

/** 4号称: the day, not 号称. */
const isDate = (s: string, i: number): boolean => s.charAt(i) === '号' && /\d/.test(s.charAt(i - 1));

/** 发言人称 and 同学说 hold 人称 and 学说 only by chance. */
const endsSource = (s: string, i: number): boolean =>
  [roles, groups, titleWords].some((words) => words.before(s, i) > 1);

/** The place behind 据, 根据 that opens the clause, 0 where none does. */
export function accordingAt(s: string, clause: number): number {
  let at = clause;
  while (' ，“▲'.includes(s.charAt(at)) && at < s.length) at++;
  const opener = ACCORDING.exec(s.slice(at, at + 2));
  return opener ? at + opener[0].length : 0;
}
