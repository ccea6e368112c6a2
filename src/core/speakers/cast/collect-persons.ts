import { PAUSE_VERBS } from '../lexicon/cue-verbs';
import { SURNAMES } from '../lexicon/surnames';
import { TRANSLITERATION } from '../lexicon/transliteration';
import { isFrequentPair } from '../text/frequent-words';
import type { Passage, Span } from '../text/passage';
import { Places } from '../text/places';
import { codeUnits, hasUnit, WordSet } from '../text/word-set';
import { between } from './adverbials';
import {
  clauseVerbs,
  isJoint,
  isSurname,
  isWordlikeSurname,
  longSurnames,
  NICKNAME_HEADS,
  shortAddress,
} from './name-characters';
import type { NameShapes } from './name-shape';
import { bodies, places, roles } from './source-words';
import { skipOpeners, titleStart, titlesAfterName, titleWords } from './title-span';

const pauseVerbs = new WordSet(PAUSE_VERBS);
const addresses = new WordSet('女士 先生 小姐 老人 大爷 大妈 同学 老师 师傅');
const BREAKS = '，。；：！？“”、 （…\n';
const breaks = codeUnits(BREAKS);
const nameHeads = codeUnits(`${SURNAMES}${longSurnames.heads}${TRANSLITERATION}小老阿`);
/** First characters of what names somebody without a title. */
const otherHeads = codeUnits(`${longSurnames.heads}${addresses.heads}·-－–`);
/** Where none of these stands, nobody is named in a way that tells. */
const telling = new Places({
  stops: `${BREAKS}的·-－–`,
  starting: [longSurnames, addresses],
  ending: [titleWords],
});

/** A person as the text introduces them. */
export interface Person {
  /** As the text writes it. */
  name: string;
  /** As the text writes them. */
  titles: Set<string>;
}

/** End of the name that starts at `i` behind a title, 0 for none. */
export function nameEnd(shapes: NameShapes, s: string, i: number): number {
  const joined = shapes.foreign(s, i, true);
  if (joined > 0) return joined;
  const chinese = shapes.chinese(s, i, true);
  const foreign = shapes.foreign(s, i);
  if (chinese === 0) return foreign || shapes.nickname(s, i);
  return foreign >= i + 4 || (foreign > chinese && isWordlikeSurname(s.charAt(i))) ? foreign : chinese;
}

/** The persons whom the passages introduce, by folded name. */
export function collectPersons(passages: readonly Passage[], shapes: NameShapes): Map<string, Person> {
  const collector = new PersonCollector(shapes);
  for (const passage of passages) collector.collect(passage);
  return collector.persons;
}

class PersonCollector {
  readonly persons = new Map<string, Person>();
  readonly #shapes: NameShapes;

  constructor(shapes: NameShapes) {
    this.#shapes = shapes;
  }

  collect(passage: Passage): void {
    const { s } = passage;
    this.#clause(passage, 0);
    for (let i = telling.next(s, 0); i < s.length; i = telling.next(s, i + 1)) {
      const unit = s.charCodeAt(i);
      if (s.charAt(i) === '的') this.#head(passage, i + 1);
      else if (!hasUnit(breaks, unit)) this.#named(passage, i);
      else {
        if (s.startsWith('（化名）', i)) this.#beforeBracket(passage, i);
        this.#clause(passage, i + 1);
      }
    }
  }

  #clause(passage: Passage, start: number): void {
    const { s } = passage;
    this.#head(passage, skipOpeners(s, start, Math.min(s.length, start + 30)));
  }

  /** Whom the title that ends, the form of address or long surname that starts, or the · at `i` names. */
  #named(passage: Passage, i: number): void {
    const { s } = passage;
    const word = titleWords.before(s, i + 1);
    if (word > 0 && titleWords.at(s, i + 1 - word) === word) this.#behindTitle(passage, i + 1);
    if (!hasUnit(otherHeads, s.charCodeAt(i))) return;
    this.#repeated(passage, i);
    if (addresses.at(s, i) > 1) this.#beforeAddress(passage, i);
    if (!isJoint(s.charAt(i))) return;
    const isTitleEnd = (end: number) => titleWords.before(s, end, Math.max(0, end - 8)) > 0;
    const joined = this.#shapes.joined(s, i, isTitleEnd);
    if (joined) this.#add(passage, joined, null);
  }

  #behindTitle(passage: Passage, wordEnd: number): void {
    const { s } = passage;
    if (titleWords.at(s, wordEnd) > 0) return;
    let start = wordEnd;
    if (s.startsWith('之一', start)) start += 2;
    const titleEnd = start;
    if (s.charAt(start) === ' ') start++;
    if (s.charAt(start) === '（') {
      const close = s.slice(start, start + 20).indexOf('）');
      if (close < 0) return;
      start += close + 1;
    }
    const end =
      nameEnd(this.#shapes, s, start) || (roles.before(s, wordEnd) > 0 ? 0 : this.#shapes.bounded(s, start));
    if (end === 0 || end <= start || bodies.before(s, end, start) === end - start) return;
    const title = { start: titleStart(s, wordEnd), end: titleEnd };
    this.#add(passage, { start, end }, title);
    this.#listBehind(passage, end, title);
  }

  /** 市领导甲、乙、丙: the names of a list share the title in front. */
  #listBehind(passage: Passage, end: number, title: Span): void {
    const { s } = passage;
    let at = end;
    for (let n = 0; n < 12 && s.charAt(at) === '、'; n++) {
      const next = nameEnd(this.#shapes, s, at + 1);
      if (next === 0 || titleWords.at(s, next) > 0) return;
      this.#add(passage, { start: at + 1, end: next }, title);
      at = next;
    }
  }

  /** A Japanese or compound surname with a given name that the text repeats. */
  #repeated(passage: Passage, i: number): void {
    const { s } = passage;
    const family = longSurnames.at(s, i);
    if (family === 0) return;
    const end = this.#shapes.chinese(s, i, true);
    if (end <= i + family || end > i + family + 3) return;
    const often = this.#shapes.occurrences(s.slice(i, end)) >= 2;
    if (!often && this.#shapes.occurrences(s.slice(i, i + family)) < 3) return;
    this.#add(passage, { start: i, end }, null);
  }

  /** A name without a title at the head of a clause or behind 的: where one of either shape ends tells most. */
  #head(passage: Passage, start: number): void {
    if (!hasUnit(nameHeads, passage.s.charCodeAt(start))) return;
    const chinese = this.#shapes.chinese(passage.s, start);
    const foreign = this.#shapes.foreign(passage.s, start);
    this.#beforeCue(passage, start, chinese, foreign);
    this.#calledSo(passage, start);
    this.#atHead(passage, start, chinese, foreign);
  }

  /** 老葛说, 小葛告诉: a surname behind 小 or 老, in front of a speech verb. */
  #calledSo(passage: Passage, start: number): void {
    const { s } = passage;
    if (!NICKNAME_HEADS.has(s.charAt(start))) return;
    const end = this.#shapes.nickname(s, start);
    if (
      end > 0 &&
      isSurname(s.charAt(start + 1)) &&
      (clauseVerbs.at(s, end) > 0 || s.startsWith('告诉', end))
    )
      this.#add(passage, { start, end }, null);
  }

  /** One that the text repeats, or of three characters. */
  #atHead(passage: Passage, start: number, chinese: number, foreign: number): void {
    const end =
      this.#shapes.repeated(passage.s, start, chinese, foreign) ||
      this.#shapes.alone(passage.s, start, chinese);
    const isShort = end === start + 2 && shortAddress.before(passage.s, end) > 0;
    if (end > 0 && !isShort) this.#add(passage, { start, end }, null);
  }

  /** 孙某某（化名） */
  #beforeBracket(passage: Passage, end: number): void {
    const length = [3, 2].find((n) => end >= n && this.#shapes.chinese(passage.s, end - n) === end) ?? 2;
    this.#add(passage, { start: Math.max(0, end - length), end }, null);
  }

  /** 林蔚妍女士: a whole name in front of a form of address. */
  #beforeAddress(passage: Passage, end: number): void {
    const length = [3, 2].find((n) => end >= n && this.#shapes.chinese(passage.s, end - n) === end);
    const cutsWord = length && isFrequentPair(passage.s, end - length - 1);
    if (length && !cutsWord) this.#add(passage, { start: end - length, end }, null);
  }

  /** A name with a speech verb right behind it, or one of Chinese shape with a title. */
  #beforeCue(passage: Passage, start: number, end: number, foreign: number): void {
    const { s } = passage;
    const isWord = isFrequentPair(s, start) || isFrequentPair(s, foreign - 1);
    if (foreign > end && foreign > start + 1 && !isWord && this.#says(s, foreign))
      this.#add(passage, { start, end: foreign }, null);
    if (end === 0 || foreign > end) return;
    const verb = Math.max(clauseVerbs.at(s, end), pauseVerbs.at(s, end));
    if (
      clauseVerbs.at(s, end) > 1 ||
      (verb > 0 && '，：“'.includes(s.charAt(end + verb))) ||
      (titlesAfterName.at(s, end) > 0 && !isWordlikeSurname(s.charAt(start)))
    )
      this.#add(passage, { start, end }, null);
  }

  /** Whether a speech verb stands at `i`, perhaps behind an adverb. */
  #says(s: string, i: number): boolean {
    const adverb = between.at(s, i);
    return clauseVerbs.at(s, i) > 0 || (adverb > 0 && clauseVerbs.at(s, i + adverb) > 0);
  }

  #add({ s, text }: Passage, name: Span, title: Span | null): void {
    const key = s.slice(name.start, name.end);
    if (places.has(key)) return;
    let person = this.persons.get(key);
    if (!person) {
      person = { name: text.slice(name.start, name.end), titles: new Set() };
      this.persons.set(key, person);
    }
    if (title && title.end > title.start) person.titles.add(text.slice(title.start, title.end).trim());
  }
}
