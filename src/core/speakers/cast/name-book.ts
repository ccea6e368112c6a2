import { PAUSE_VERBS } from '../lexicon/cue-verbs';
import type { Passage, Span } from '../text/passage';
import { WordSet } from '../text/word-set';
import { clauseVerbs, isJoint, isSurname, isWordlikeSurname } from './name-characters';
import { NameShapes } from './name-shape';
import { roles } from './source-words';
import { TextSample } from './text-sample';
import { skipOpeners, titleStart, titlesAfterName, titleWords } from './title-span';

const pauseVerbs = new WordSet(PAUSE_VERBS);
const elders = new WordSet('大爷 大叔 大哥 大姐 大妈 老师 爷叔');
const addresses = new WordSet('女士 先生 小姐 老人 大爷 大妈 同学 老师 师傅');

/** A person as the text introduces them. */
export interface Person {
  /** As the text writes it. */
  name: string;
  /** As the text writes them. */
  titles: Set<string>;
  /** Times the name was seen where names stand: behind a title, in front of a cue, with a ·. */
  evidence: number;
}

/** Last words of names of companies that are left out in the short form. */
const trades = new WordSet(
  '手机 乳业 食品 药业 饮料 服饰 超市 电子 科技 证券 银行 软件 汽车 地产 传媒 影业 制药 医药 网络 股份 重工 石化 航空 保险 基金 生物 能源 电器 电气 通信 半导体 动力',
);
const shortAddress = new WordSet('帅 导 总 老 队 指 董 姐 哥 爷 工 局 处 院 校');
/** Verbs and adverbs that may follow a bare surname (王则问). */
const BEHIND_SURNAME =
  /^(?:则|又[说称问回指]|再[次问]|接着|接著|随后|[说称问答回]|追问|反问|表示|强调|直回|坦言|指出)/;
const NICKNAME = /^[小老阿][\u3400-\u9fff]$/;
/** Between the parts of a name; in Latin names a space. */
const JOINT = /[·\-－–]| (?=[A-Z])/;
const BREAKS = new Set('，。；：！？“”、 （…\n');

/** The persons whom the text introduces, found by shape, titles and repetition. */
export class NameBook {
  readonly shapes: NameShapes;
  readonly persons = new Map<string, Person>();
  #known = new WordSet('');
  #aliases = new Map<string, string>();
  readonly #short = new Map<string, string>();
  readonly #longer = new Map<string, string>();

  constructor(passages: readonly Passage[]) {
    this.shapes = new NameShapes(new TextSample(passages));
    for (const passage of passages) this.#collect(passage);
    this.#index();
  }

  /** Length of a known name (whole, or a part of a name with ·) that starts at `i`. */
  at(s: string, i: number): number {
    return this.#known.at(s, i);
  }

  /** Length of a known name that ends before `end`. */
  before(s: string, end: number, from = 0): number {
    return this.#known.before(s, end, from);
  }

  /** The whole name that a known form stands for. */
  fullName(form: string): string {
    return this.#aliases.get(form) ?? this.shortForm(form) ?? form;
  }

  /** Whether the name has the shape of a Chinese one. */
  isHanName(form: string): boolean {
    return form.length <= 4 && (NICKNAME.test(form) || this.shapes.chinese(form, 0) === form.length);
  }

  /** Length of a surname or first character with a form of address (王女士, 胡市长, 瓜帅) at `i`, 0 for none. */
  addressed(s: string, i: number): number {
    const plain = this.shapes.addressed(s, i);
    if (plain > 0) return plain;
    for (const length of [1, 2]) {
      const address = titlesAfterName.at(s, i + length) || shortAddress.at(s, i + length);
      if (address > 0 && this.shortForm(s.slice(i, i + length + address))) return length + address;
    }
    if (this.shortForm(s.slice(i, i + 2))) return 2;
    return BEHIND_SURNAME.test(s.slice(i + 1, i + 3)) && this.shortForm(s.charAt(i)) ? 1 : 0;
  }

  /** The whole name behind 胡市长, 瓜帅, 小袁 where exactly one person of the text fits. */
  shortForm(form: string): string | undefined {
    const known = this.#short.get(form);
    if (known !== undefined) return known || undefined;
    const found = this.#findShort(form);
    this.#short.set(form, found ?? '');
    return found;
  }

  #findShort(form: string): string | undefined {
    let head = form.length === 1 && isSurname(form) && !isWordlikeSurname(form) ? form : '';
    if (form.length === 1 && head === '') return undefined;
    if (NICKNAME.test(form)) head = form.charAt(1);
    else {
      const address =
        titlesAfterName.before(form, form.length, 1) ||
        elders.before(form, form.length, 1) ||
        shortAddress.before(form, form.length, 1);
      if (address > 0 && form.length - address <= 2) head = form.slice(0, form.length - address);
    }
    if (head === '') return undefined;
    const fits = (isHead: (key: string) => boolean) => {
      const keys = [...this.persons.keys()].filter((key) => isHead(key) && key.length > form.length - 1);
      return keys.length === 1 ? keys[0] : undefined;
    };
    return fits((key) => key.startsWith(head)) ?? fits((key) => key.endsWith(head));
  }

  /** 某某电子 for 某某 where the text knows one longer name of the body. */
  longerBody(name: string): string | undefined {
    const known = this.#longer.get(name);
    if (known !== undefined) return known || undefined;
    const found = /^[\u3400-\u9fff]{2,4}$/.test(name) ? this.shapes.sample.followers(name, trades) : [];
    const longer = found.length === 1 && found[0] ? `${name}${found[0]}` : '';
    this.#longer.set(name, longer);
    return longer || undefined;
  }

  /** Whether exactly these letters are a known name. */
  has(form: string): boolean {
    return this.#known.has(form);
  }

  #add({ s, text }: Passage, name: Span, title: Span | null, evidence: number): void {
    const key = s.slice(name.start, name.end);
    let person = this.persons.get(key);
    if (!person) {
      person = { name: text.slice(name.start, name.end), titles: new Set(), evidence: 0 };
      this.persons.set(key, person);
    }
    person.evidence += evidence;
    if (title && title.end > title.start) person.titles.add(text.slice(title.start, title.end).trim());
  }

  #index(): void {
    const keys = [...this.persons.keys()];
    const joined = keys.filter((key) => JOINT.test(key)).sort((a, b) => b.length - a.length);
    for (const key of joined) {
      if (!this.#aliases.has(key)) this.#aliases.set(key, key);
      else continue;
      const parts = key.split(JOINT);
      for (const part of [parts[parts.length - 1] ?? '', parts[0] ?? ''])
        if (part.length >= 2 && !this.#aliases.has(part)) this.#aliases.set(part, key);
      for (let at = key.search(JOINT); at >= 0 && at + 2 < key.length; ) {
        const tail = key.slice(at + 1);
        if (JOINT.test(tail)) this.#aliases.set(tail, key);
        const next = tail.search(JOINT);
        at = next < 0 ? -1 : at + 1 + next;
      }
    }
    const longestFirst = keys.filter((key) => !JOINT.test(key)).sort((a, b) => b.length - a.length);
    for (const key of longestFirst) {
      if (this.#aliases.has(key)) continue;
      this.#aliases.set(key, key);
      const monarch = /^(.{2,})[一二三四五六七八九]世$/.exec(key)?.[1];
      if (monarch && !this.#aliases.has(monarch)) this.#aliases.set(monarch, key);
      const family = key.length >= 3 ? key.slice(0, 2) : '';
      if (this.shapes.isJapaneseSurname(family) && !this.#aliases.has(family)) this.#aliases.set(family, key);
    }
    this.#known = new WordSet(this.#aliases.keys());
  }

  /** End of the name that starts at `i` behind a title, 0 for none. */
  nameEnd(s: string, i: number): number {
    const joined = this.shapes.foreign(s, i, true);
    if (joined > 0) return joined;
    const chinese = this.shapes.chinese(s, i, true);
    const foreign = this.shapes.foreign(s, i);
    if (chinese === 0) return foreign || this.shapes.nickname(s, i);
    return foreign >= i + 4 || (foreign > chinese && isWordlikeSurname(s.charAt(i))) ? foreign : chinese;
  }

  #collect(passage: Passage): void {
    const { s } = passage;
    for (let i = 0; i < s.length; i++) {
      const word = titleWords.at(s, i);
      if (word > 0) this.#behindTitle(passage, i + word);
      const start = i === 0 || BREAKS.has(s.charAt(i - 1));
      if (start) {
        const head = skipOpeners(s, i, Math.min(s.length, i + 30));
        this.#beforeCue(passage, head);
        this.#atHead(passage, head);
      } else if (s.charAt(i - 1) === '的') {
        this.#beforeCue(passage, i);
        this.#atHead(passage, i);
      }
      this.#repeated(passage, i);
      if (isJoint(s.charAt(i))) {
        const joined = this.shapes.joined(s, i, (end) => titleWords.before(s, end, Math.max(0, end - 8)) > 0);
        if (joined) this.#add(passage, joined, null, 2);
      }
      if (s.startsWith('（化名）', i)) this.#beforeBracket(passage, i);
      if (addresses.at(s, i) > 1) this.#beforeAddress(passage, i);
    }
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
    const end = this.nameEnd(s, start) || (roles.before(s, wordEnd) > 0 ? 0 : this.shapes.bounded(s, start));
    if (end === 0 || end <= start) return;
    const title = { start: titleStart(s, wordEnd), end: titleEnd };
    this.#add(passage, { start, end }, title, 2);
    this.#listBehind(passage, end, title);
  }

  /** 市领导甲、乙、丙: the names of a list share the title in front. */
  #listBehind(passage: Passage, end: number, title: Span): void {
    const { s } = passage;
    let at = end;
    for (let n = 0; n < 12 && s.charAt(at) === '、'; n++) {
      const next = this.nameEnd(s, at + 1);
      if (next === 0 || titleWords.at(s, next) > 0) return;
      this.#add(passage, { start: at + 1, end: next }, title, 1);
      at = next;
    }
  }

  /** A Japanese or compound surname with a given name that the text repeats. */
  #repeated(passage: Passage, i: number): void {
    const { s } = passage;
    const family = this.shapes.longSurname(s, i);
    if (family === 0) return;
    const end = this.shapes.chinese(s, i, true);
    if (end <= i + family || end > i + family + 3) return;
    const often = this.shapes.occurrences(s.slice(i, end)) >= 2;
    if (!often && this.shapes.occurrences(s.slice(i, i + family)) < 3) return;
    this.#add(passage, { start: i, end }, null, 1);
  }

  /** A name without a title at the head of a clause or behind 的 that the text repeats. */
  #atHead(passage: Passage, start: number): void {
    const end = this.shapes.repeated(passage.s, start) || this.shapes.alone(passage.s, start);
    const isShort = end === start + 2 && shortAddress.before(passage.s, end) > 0;
    if (end > 0 && !isShort) this.#add(passage, { start, end }, null, 1);
  }

  /** 孙某某（化名） */
  #beforeBracket(passage: Passage, end: number): void {
    const length = [3, 2].find((n) => end >= n && this.shapes.chinese(passage.s, end - n) === end) ?? 2;
    this.#add(passage, { start: Math.max(0, end - length), end }, null, 2);
  }

  /** 林蔚妍女士: a whole name in front of a form of address. */
  #beforeAddress(passage: Passage, end: number): void {
    const length = [3, 2].find((n) => end >= n && this.shapes.chinese(passage.s, end - n) === end);
    if (length) this.#add(passage, { start: end - length, end }, null, 1);
  }

  /** A name at the head of a clause or behind 的 with a speech verb or a title right behind it. */
  #beforeCue(passage: Passage, start: number): void {
    const { s } = passage;
    const end = this.shapes.chinese(s, start);
    if (end === 0 || this.shapes.foreign(s, start) > end) return;
    const verb = Math.max(clauseVerbs.at(s, end), pauseVerbs.at(s, end));
    if (
      clauseVerbs.at(s, end) > 1 ||
      (verb > 0 && '，：“'.includes(s.charAt(end + verb))) ||
      (titlesAfterName.at(s, end) > 0 && !isWordlikeSurname(s.charAt(start)))
    )
      this.#add(passage, { start, end }, null, 1);
  }
}
