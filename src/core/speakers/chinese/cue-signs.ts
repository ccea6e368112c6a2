import type { NameBook } from '../cast/name-book';
import { BARE_SECOND_VERBS, SECOND_VERBS } from '../lexicon/cue-verbs';
import { WordSet } from '../text/word-set';
import { contentSigns } from './content-signs';
import type { Cue } from './cue';
import { isRelay } from './nesting';
import { Signs } from './signs';
import { CORE_VERB, speakerSigns } from './speaker-signs';
import type { Candidate, Place } from './verb-cue';
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
  const signs = new Signs();
  verbSigns(signs, candidate, marked);
  clauseSigns(signs, cue, place);
  const { previous } = place;
  const sameSentence = previous && previous.lead >= place.sentence && previous.pause !== 'end';
  if (sameSentence) behindSigns(signs, candidate, previous, place);
  if (pause === 'none') contentSigns(signs, candidate, place);
  signs.add(`next:${place.passage.s.charAt(cue.content)}|${marked}`);
  if (mention) {
    signs.when(secondVerbs.has(verb), `second:${by}`);
    speakerSigns(signs, candidate, mention, marked, place, book);
  }
  return signs.names;
}

/** 并称…, 要求…: a verb that usually goes on with the speaker of the cue before. */
const isUsualSecond = ({ cue, by, joined }: Candidate): boolean =>
  by === 'carried' && (joined ? secondVerbs : bareSecondVerbs).has(cue.verb);

function verbSigns(signs: Signs, candidate: Candidate, marked: string): void {
  const { cue, by, joined, bare } = candidate;
  const { verb, pause } = cue;
  signs.add('bias', `by:${by}`, `pause:${pause}`, `verb:${verb}`);
  signs.add(`verb:${verb}|${marked}`, `by:${by}|${marked}`, `${by}|${verb}`);
  signs.when(nounlike.has(verb), 'nounlike', `nounlike|${marked}`);
  signs.when(secondVerbs.has(verb), 'second');
  signs.when(CORE_VERB.test(verb), 'core');
  signs.when(verb.length === 1, 'oneLetter');
  signs.when(verb.length > 2, `long:${verb.slice(-1)}`);
  signs.when(isUsualSecond(candidate), 'usualSecond');
  signs.when(joined, `joined|${by}`);
  signs.when(bare, `bare|${by}`);
}

function clauseSigns(signs: Signs, cue: Cue, { passage, clause, sentence, afterQuote }: Place): void {
  const { s } = passage;
  signs.when(clause === sentence, 'opensSentence');
  signs.when(clause === passage.body, 'opensBlock');
  signs.when(afterQuote, 'afterQuote', `afterQuote|${cue.pause}`);
  const before = s.slice(Math.max(clause, cue.verbStart - 6), cue.verbStart);
  signs.when(nounlike.has(cue.verb) && AS_NOUN.test(before), 'asNoun');
  signs.when(CONDITION.test(s.slice(clause, clause + 6)), 'condition');
  signs.when(ABOUT.test(s.slice(clause, clause + 2)), 'about');
}

/** What the cue before tells when it stands in the same sentence. */
function behindSigns(signs: Signs, candidate: Candidate, previous: Cue, place: Place): void {
  const { cue, by } = candidate;
  const { s } = place.passage;
  signs.add('inSentence', `inSentence|${by}`, `behind:${previous.pause}`, `${by}|behind:${previous.pause}`);
  signs.when(isRelay(previous), 'behindRelay');
  signs.when(s.slice(previous.content, place.clause).includes('；'), 'behindSemicolon');
  signs.when(cue.verbStart - previous.content < NEAR, 'near');
  signs.when(isUsualSecond(candidate), `second|behind:${previous.pause}`);
}
