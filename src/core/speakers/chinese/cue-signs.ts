import type { NameBook } from '../cast/name-book';
import { BARE_SECOND_VERBS, SECOND_VERBS } from '../lexicon/cue-verbs';
import { WordSet } from '../text/word-set';
import { contentSigns } from './content-signs';
import type { Cue, Place } from './cue';
import { isRelay } from './nesting';
import { CORE_VERB, speakerSigns } from './speaker-signs';
import type { Candidate } from './verb-cue';
import { nounlike } from './verb-reading';

const secondVerbs = new WordSet(SECOND_VERBS);
const bareSecondVerbs = new WordSet(BARE_SECOND_VERBS);

const CONDITION = /^ *(?:如果|若|假如|要是|倘若|一旦|只要|被|由|遭)(?!济|理|营|常|过|历|费|验|销|典)/;
const ABOUT = /^(?:针对|关于|对于)/;
/** 给出明确答复, 提出建议: the verb is what somebody gives. */
const AS_NOUN =
  /(?:给出|作出|做出|予以|给予|提出|发出|得到|收到|引发|引起|遭到|接受|进行|采纳|听取|征求|没有|无|的|一份|这份|该|项)[\u3400-\u9fff]{0,3}$/;
/** Characters between what the cue before says and the verb. */
const NEAR = 12;

/** What speaks for and against speech behind a verb, by name. */
export function cueSigns(candidate: Candidate, place: Place, book: NameBook): readonly string[] {
  const { cue, by } = candidate;
  const { pause, mention, verb } = cue;
  const marked = pause === 'none' || pause === 'comma' ? pause : 'quote';
  const signs: string[] = [];
  verbSigns(signs, candidate, marked);
  clauseSigns(signs, cue, place);
  const { previous } = place;
  const sameSentence = previous && previous.lead >= place.sentence && previous.pause !== 'end';
  if (sameSentence) behindSigns(signs, candidate, previous, place);
  if (pause === 'none') contentSigns(signs, candidate, place);
  signs.push(`next:${place.passage.s.charAt(cue.content)}|${marked}`);
  if (mention) {
    if (secondVerbs.has(verb)) signs.push(`second:${by}`);
    speakerSigns(signs, candidate, mention, marked, place, book);
  }
  return signs;
}

/** 并称…, 要求…: a verb that usually goes on with the speaker of the cue before. */
const isUsualSecond = ({ cue, by, joined }: Candidate): boolean =>
  by === 'carried' && (joined ? secondVerbs : bareSecondVerbs).has(cue.verb);

function verbSigns(signs: string[], candidate: Candidate, marked: string): void {
  const { cue, by, joined, bare } = candidate;
  const { verb, pause } = cue;
  signs.push('bias', `by:${by}`, `pause:${pause}`, `verb:${verb}`);
  signs.push(`verb:${verb}|${marked}`, `by:${by}|${marked}`, `${by}|${verb}`);
  if (nounlike.has(verb)) signs.push('nounlike', `nounlike|${marked}`);
  if (secondVerbs.has(verb)) signs.push('second');
  if (CORE_VERB.test(verb)) signs.push('core');
  if (verb.length === 1) signs.push('oneLetter');
  if (verb.length > 2) signs.push(`long:${verb.slice(-1)}`);
  if (isUsualSecond(candidate)) signs.push('usualSecond');
  if (joined) signs.push(`joined|${by}`);
  if (bare) signs.push(`bare|${by}`);
}

function clauseSigns(signs: string[], cue: Cue, { passage, clause, sentence, afterQuote }: Place): void {
  const { s } = passage;
  if (clause === sentence) signs.push('opensSentence');
  if (clause === passage.body) signs.push('opensBlock');
  if (afterQuote) signs.push('afterQuote', `afterQuote|${cue.pause}`);
  const before = s.slice(Math.max(clause, cue.verbStart - 6), cue.verbStart);
  if (nounlike.has(cue.verb) && AS_NOUN.test(before)) signs.push('asNoun');
  if (CONDITION.test(s.slice(clause, clause + 6))) signs.push('condition');
  if (ABOUT.test(s.slice(clause, clause + 2))) signs.push('about');
}

/** What the cue before tells when it stands in the same sentence. */
function behindSigns(signs: string[], candidate: Candidate, previous: Cue, place: Place): void {
  const { cue, by } = candidate;
  const { s } = place.passage;
  signs.push('inSentence', `inSentence|${by}`, `behind:${previous.pause}`, `${by}|behind:${previous.pause}`);
  if (isRelay(previous)) signs.push('behindRelay');
  if (s.slice(previous.content, place.clause).includes('；')) signs.push('behindSemicolon');
  if (cue.verbStart - previous.content < NEAR) signs.push('near');
  if (isUsualSecond(candidate)) signs.push(`second|behind:${previous.pause}`);
}
