import { WordSet } from '../text/word-set';
import type { Mention } from './mention';
import type { NameBook } from './name-book';
import { readNameAtEnd, readPerson } from './person-phrase';
import { trimBrackets } from './trim-brackets';
import { readUnnamed } from './unnamed-phrase';

const pronouns = new WordSet(
  '他 她 它 他们 她们 它们 其 自己 本人 我 我们 后者 前者 对方 双方 两人 二人 二者 三人 两者 俩人 两位 彼此 该 此人 咱们 你 你们 他本人 她本人 他俩 她俩',
);

/** Reads exactly [from, to) of a folded text as the name or phrase of a source; null where it is none. */
export function readNounPhrase(s: string, from: number, to: number, book: NameBook): Mention | null {
  if (to - from > 120) return null;
  let start = from;
  let end = to;
  while (start < end && ' ▲■●◆◎△▶·、的@\n'.includes(s.charAt(start))) start++;
  const possessive = /^其[^他它余实中次]/.test(s.slice(start, start + 2)) && end - start > 2;
  if (possessive) start++;
  while (end > start && ' 、'.includes(s.charAt(end - 1))) end--;
  end = trimBrackets(s, start, end);
  if (end <= start || end - start > 60) return null;
  const phrase = s.slice(start, end);
  const described = /的([他她])$/.exec(phrase)?.[1];
  if (described) return { kind: 'pronoun', start: end - 1, end, name: described, strength: 0.9 };
  if (pronouns.has(phrase)) return { kind: 'pronoun', start, end, name: phrase, strength: 0.9 };
  const person = readPerson(s, start, end, book);
  if (person) return person;
  const unnamed = readUnnamed(s, start, end, book);
  return unnamed && unnamed.strength >= 0.6 ? unnamed : (readNameAtEnd(s, start, end, book) ?? unnamed);
}
