import { isFrequentPair } from '../text/frequent-words';
import type { Span } from '../text/passage';
import { nameEnd } from './collect-persons';
import type { Mention } from './mention';
import type { NameBook } from './name-book';
import { honorifics, isHan, isSurname, isWordlikeSurname, longSurnames, RANK_ENDS } from './name-characters';
import { bodies, endsUnnamed, groups, places, roles } from './source-words';
import { kinship, titlesAfterName, titleWords } from './title-span';
import { trimBrackets } from './trim-brackets';

/** No title has these in it. */
const NO_TITLE =
  /[向在对就被将把让给着了过看到与为她他它你我们这那很都也不没要会能是和及从]|[^\u3400-\u9fffA-Z）”》]$/;

function holdsPerson(s: string, start: number, end: number, book: NameBook): boolean {
  for (let i = start; i < end; i++) if (book.at(s, i) > 1) return true;
  return false;
}

/** 团购达人于某某: what looks like a name behind words that are no known title. */
export function readNameAtEnd(s: string, start: number, end: number, book: NameBook): Mention | null {
  const long = [5, 4].find((n) => end - n > start && longSurnames.at(s, end - n) > 0) ?? 0;
  const lengths = [book.shapes.foreignBefore(s, end, start), long, 3, 2];
  for (const [k, length] of lengths.entries()) {
    const nameStart = end - length;
    const fits = length >= 2 && nameStart >= start + 2;
    const isName = fits && (k === 0 || book.shapes.chinese(s, nameStart) === end);
    if (!isName || NO_TITLE.test(s.slice(start, nameStart))) continue;
    const suspects = RANK_ENDS.has(s.charAt(nameStart - 1))
      ? [nameStart - 1, nameStart]
      : [nameStart - 1, nameStart, end - 2];
    const cutsWord = suspects.some((at) => isFrequentPair(s, at));
    if (cutsWord || endsUnnamed(s, nameStart, end) || titleWords.before(s, end, nameStart) > 0) continue;
    if (holdsPerson(s, start, end, book)) return null;
    return {
      kind: 'person',
      start: nameStart,
      end,
      name: s.slice(nameStart, end),
      title: { start, end: nameStart },
      strength: 0.65,
    };
  }
  return null;
}

/** Reads [start, end) as a person: by a known name, a title, a form of address or the shape of a name. */
export function readPerson(s: string, start: number, end: number, book: NameBook): Mention | null {
  const person = (from: number, to: number, strength: number, title?: Span): Mention => ({
    kind: 'person',
    start: from,
    end: to,
    name: s.slice(from, to),
    title,
    strength,
  });
  const kin = kinship.before(s, end, start);
  if (kin > 0 && book.before(s, end - kin, start) === end - kin - start && end - kin - start > 1)
    return { kind: 'role', start, end, name: s.slice(start, end), strength: 0.9 };
  const known = places.has(s.slice(start, end)) ? 0 : book.before(s, end, start);
  if (known > 0) {
    const nameStart = end - known;
    const prefix = s.slice(start, nameStart).trim();
    if (prefix === '') return person(nameStart, end, 1);
    const several = companion(s, start, nameStart, book);
    if (several >= 0)
      return { kind: 'collective', start: several, end, name: s.slice(several, end), strength: 0.8 };
    if (titleWords.before(s, start + s.slice(start, nameStart).trimEnd().length, start) > 0)
      return person(nameStart, end, 1, { start, end: nameStart });
    if (/[）的]$/.test(prefix) || prefix.length > 1) return person(nameStart, end, 0.8);
  }
  const after = titlesAfterName.before(s, end, start);
  if (after > 0 && end - after > start) {
    const inner = readPerson(s, start, end - after, book);
    if (inner && inner.kind === 'person' && inner.strength >= 0.9 && inner.end === end - after)
      return { ...inner, title: inner.title ?? { start: end - after, end } };
  }
  if (after > 0) {
    if (end - after - start >= 2 && book.shapes.foreign(s.slice(0, end - after), start) === end - after)
      return person(start, end - after, 0.8, { start: end - after, end });
    for (const length of [3, 2]) {
      const nameStart = end - after - length;
      if (nameStart < start || book.shapes.chinese(s.slice(0, end - after), nameStart) !== end - after)
        continue;
      const begins =
        nameStart === start || s.charAt(nameStart - 1) === '的' || bodies.before(s, nameStart, start) > 0;
      if (begins || !(isFrequentPair(s, nameStart - 1) || isWordlikeSurname(s.charAt(nameStart))))
        return person(nameStart, end - after, 0.85, { start: end - after, end });
    }
  }
  // 业主委员会唐主任: a body's officer by surname alone.
  const surname = end - after - 1;
  if (after > 0 && surname > start && isSurname(s.charAt(surname)) && !isWordlikeSurname(s.charAt(surname)))
    if (bodies.before(s, surname, start) > 1) return person(surname, end, 0.85);
  const address = honorifics.before(s, end, start);
  for (const family of address > 0 ? [1, 2] : []) {
    const nameStart = end - address - family;
    if (nameStart < start || book.addressed(s, nameStart) !== end - nameStart) continue;
    const titleEnd = titleWords.before(s, nameStart, start) > 0 ? nameStart : 0;
    const free = nameStart === start || '的）'.includes(s.charAt(nameStart - 1));
    const role = Math.max(roles.before(s, nameStart, start), groups.before(s, nameStart, start));
    if (role > 1 && titleEnd === 0)
      return person(nameStart, end, 0.9, { start: nameStart - role, end: nameStart });
    const whole = !isFrequentPair(s, nameStart - 1) && !isFrequentPair(s, nameStart);
    if (free || titleEnd > 0 || whole || bodies.before(s, nameStart, start) > 0)
      return person(nameStart, end, 0.9, titleEnd > 0 ? { start, end: titleEnd } : undefined);
  }
  const addressed = address > 0 ? book.before(s, end - address, start) : 0;
  if (addressed > 1) return person(end - address - addressed, end - address, 0.9);
  if (end - start <= 5 && book.shortForm(s.slice(start, end))) return person(start, end, 0.85);
  const split = splitTitle(s, start, end, book);
  if (split) return person(split.nameStart, end, 0.9, { start, end: split.titleEnd });
  const shaped = book.shapes.chinese(s, start);
  if (shaped === end && end - start <= 4 && !endsUnnamed(s, start, end)) return person(start, end, 0.6);
  const other = places.has(s.slice(start, end)) || endsUnnamed(s, start, end);
  if (!other && book.shapes.foreign(s, start) === end && isHan(s.charAt(start)))
    return person(start, end, 0.5);
  return null;
}

/** 某某和某某: where a name starts that stands in front of 和, and is not known; -1 for none. */
function companion(s: string, start: number, name: number, book: NameBook): number {
  const joint = name - 1;
  if (!'和与及'.includes(s.charAt(joint))) return -1;
  const length = [3, 2].find(
    (n) => joint - n >= start && book.shapes.chinese(s.slice(0, joint), joint - n) === joint,
  );
  return length && !isFrequentPair(s, joint - length - 1) && !isFrequentPair(s, joint - length)
    ? joint - length
    : -1;
}

/** The last title word after which only a name's shape is left. */
function splitTitle(s: string, start: number, end: number, book: NameBook) {
  for (let at = end - 2; at > start; at--) {
    let titleEnd = at;
    while (titleEnd > start && s.charAt(titleEnd - 1) === ' ') titleEnd--;
    if (s.charAt(titleEnd - 1) === '）') titleEnd = trimBrackets(s, start, titleEnd);
    if (titleWords.before(s, titleEnd, start) === 0) continue;
    if (roles.at(s, at) > 0 || titleWords.at(s, at) === end - at) continue;
    if (nameEnd(book.shapes, s, at) === end) return { nameStart: at, titleEnd };
    const unlike = roles.before(s, titleEnd, start) > 0 || endsUnnamed(s, at, end);
    if ((!unlike || book.shapes.occurrences(s.slice(at, end)) >= 3) && book.shapes.bounded(s, at) === end)
      return { nameStart: at, titleEnd };
  }
  return null;
}
