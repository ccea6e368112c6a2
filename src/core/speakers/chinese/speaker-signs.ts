import { isAdverbial } from '../cast/adverbials';
import type { Mention } from '../cast/mention';
import type { NameBook } from '../cast/name-book';
import type { Place } from './cue';
import { isNested, isOutlet, isOwnSide } from './nesting';
import type { Candidate } from './verb-cue';
import { nounlike } from './verb-reading';

/** What may or must be said is not said. */
const MODAL = /可以|应当|应该|不得|必须|有权|可能|如果|没有|不会/;
/** Verbs that a name of no known sort may stand in front of. */
export const CORE_VERB = /表示|称|说|指出|强调|认为|透露|回应|宣布|介绍|坦言/;
const SHORT_ASKING = /^[答问道讲回]$/;
const FACING = /^(?:面对|回应|回答|针对|接受|遭)/;
const LONG_NAME = 10;
const FAR = 12;

/** How well the form speaks for a source, in words. */
const GRADES: [number, string][] = [
  [0.9, 'sure'],
  [0.8, 'good'],
  [0.7, 'fair'],
  [0.6, 'weak'],
  [0.5, 'poor'],
];
const gradeOf = (strength: number): string => GRADES.find(([least]) => strength >= least)?.[1] ?? 'bad';

/** What the speaker's name, and its place in front of the verb, tell. `marked`: sort of pause. */
export function speakerSigns(
  signs: string[],
  { cue, by }: Candidate,
  mention: Mention,
  marked: string,
  place: Place,
  book: NameBook,
): void {
  const { passage, previous } = place;
  const { verb } = cue;
  const { kind, strength, name } = mention;
  const isNoun = nounlike.has(verb);
  const isPerson = kind === 'person' || kind === 'pronoun';
  const grade = gradeOf(strength);
  signs.push(`${by}:${kind}`, `${kind}:${grade}`, `grade:${grade}`, `${kind}|${marked}`);
  if (mention.deictic) signs.push('deictic');
  if (isOutlet(mention)) signs.push('outlet', `outlet|${verb}`);
  const { title } = mention;
  if (title && passage.s.slice(title.start, title.end).endsWith('记者')) signs.push('reporter');
  if (isNoun) signs.push(`nounlike:${kind}`, `nounlike:${grade}`);
  if (isNoun && kind === 'document' && !mention.deictic) signs.push('nounlikePaper');
  if (isNoun && !isPerson) signs.push('nounlikeBody');
  if (strength < 0.6 && kind !== 'person' && !CORE_VERB.test(verb)) signs.push('poorVerb');
  if (!isPerson) signs.push(`last:${name.slice(-1)}`, `last:${name.slice(-2)}`);
  if (!isPerson && SHORT_ASKING.test(verb)) signs.push('asking');
  if (verb === '决定') signs.push('decides');
  if (verb === '显示' && kind !== 'document' && kind !== 'org') signs.push('shows');
  if (isOwnSide(previous, mention)) signs.push('ownSide');
  if (name.length > LONG_NAME) signs.push('longName');
  const repeated = book.shapes.occurrences(name);
  if (repeated < 2) signs.push('once');
  if (repeated >= 3) signs.push('often');
  if (by === 'own') placeSigns(signs, cue.verbStart, verb, mention, grade, marked, place);
  const nested = (by === 'own' || by === 'earlier') && isNestedAt(place, cue.verbStart, verb, mention, book);
  if (nested && by === 'earlier') signs.push('nested|earlier');
  if (nested && by === 'own')
    signs.push(
      'nested',
      `nested|${kind}`,
      `nested|${marked}`,
      `nested|${verb}`,
      `nested|behind ${previous?.pause} ${previous?.mention?.kind ?? 'none'}`,
    );
}

function isNestedAt(place: Place, at: number, verb: string, mention: Mention, book: NameBook): boolean {
  const { passage, previous, sentence, clause } = place;
  return isNested(passage.s, previous, sentence, clause, mention, at, verb, book);
}

/** What stands between the speaker and the verb, and in front of the speaker. */
function placeSigns(
  signs: string[],
  verbStart: number,
  verb: string,
  { start, end, kind, name }: Mention,
  grade: string,
  marked: string,
  { passage: { s }, clause }: Place,
): void {
  const between = s.slice(end, verbStart);
  const before = s.slice(clause, start);
  const near = between === '' ? 'right' : isAdverbial(s, end, verbStart) ? 'adjacent' : 'apart';
  signs.push(`${near}|${marked}`, `${near}|${grade}`, `${near}|${kind}`);
  if (nounlike.has(verb)) signs.push(`nounlike|${near}`, `nounlike|${near}|${marked}`);
  if (CORE_VERB.test(verb)) signs.push(`core|${near}`);
  if (start - clause > 4) signs.push(`prefix|${near}`);
  if (between === '') signs.push('right');
  if (between.length > FAR) signs.push('far');
  if (MODAL.test(between) || (kind !== 'person' && name.endsWith('可'))) signs.push('modal');
  if (/[对向就]/.test(between)) signs.push('toward');
  if (FACING.test(between)) signs.push('facing');
  if (verb === '表示' && isFeeling(s, end, verbStart, verbStart + verb.length)) signs.push('feeling');
  if (/[被遭受由经]/.test(before)) signs.push('passive');
  if (/[发让起到]$/.test(before)) signs.push('made');
}

/** 对此表示否认, 对结果表示不满: an attitude, no words. */
function isFeeling(s: string, from: number, verb: number, verbEnd: number): boolean {
  let end = verbEnd;
  while (end < s.length && end < verbEnd + 9 && !'，。；！'.includes(s.charAt(end))) end++;
  if (end === verbEnd || end === verbEnd + 9) return false;
  return /[对向就]/.test(s.slice(from, verb)) && /^[\u3400-\u9fff]+$/.test(s.slice(verbEnd, end));
}
