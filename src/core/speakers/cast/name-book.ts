import type { Passage } from '../text/passage';
import { Places } from '../text/places';
import { codeUnits, hasUnit, WordSet } from '../text/word-set';
import { collectPersons, type Person } from './collect-persons';
import { honorifics, isSurname, isWordlikeSurname, NICKNAME_HEADS, shortAddress } from './name-characters';
import { NameShapes } from './name-shape';
import { places } from './source-words';
import { TextSample } from './text-sample';
import { titlesAfterName } from './title-span';

const elders = new WordSet('大爷 大叔 大哥 大姐 大妈 老师 爷叔');

/** Last words of names of companies that are left out in the short form. */
const trades = new WordSet(
  '咨询 乳业 食品 药业 饮料 服饰 超市 电子 科技 证券 银行 软件 汽车 地产 传媒 影业 制药 医药 网络 股份 重工 石化 航空 保险 基金 生物 能源 电器 电气 通信 半导体 动力',
);
/** Verbs and adverbs that may follow a bare surname (王则问). */
const BEHIND_SURNAME =
  /^(?:则|又[说称问回指]|再[次问]|接着|接著|随后|[说称问答回]|追问|反问|表示|强调|直回|坦言|指出)/;
/** Bodies that are called by their sort alone once they have been named. */
const calledBySort = new WordSet(
  '法院 检察院 医院 学校 银行 交警 消防 派出所 公安局 教育局 教育厅 卫生局 卫健委 市监局 气象台 气象局',
);
/** First characters of what makes a name of a surname. */
const addressHeads = codeUnits(titlesAfterName.heads + shortAddress.heads + honorifics.heads);
const NICKNAME = /^[小老阿][\u3400-\u9fff]$/;
/** Forms of address that go with a surname only. */
const RANK = /[工局处院校队指]$/;
/** Between the parts of a name; in Latin names a space. */
const JOINT = /[·\-－–]| (?=[A-Z])/;

/** The persons whom the text introduces, found by shape, titles and repetition. */
export class NameBook {
  readonly shapes: NameShapes;
  readonly persons: ReadonlyMap<string, Person>;
  readonly #known: WordSet;
  /** Where one of them may start. */
  readonly #starts: Places;
  #aliases = new Map<string, string>();
  readonly #short = new Map<string, string>();
  readonly #longer = new Map<string, string>();

  constructor(passages: readonly Passage[]) {
    this.shapes = new NameShapes(new TextSample(passages));
    this.persons = collectPersons(passages, this.shapes);
    this.#known = this.#index();
    this.#starts = new Places({ starting: [this.#known] });
  }

  /** Length of a known name (whole, or a part of a name with ·) that starts at `i`. */
  at(s: string, i: number): number {
    return this.#known.at(s, i);
  }

  /** The next place in [from, to) where a known name starts, `to` for none. */
  next(s: string, from: number, to: number): number {
    let i = this.#starts.next(s, from, to);
    while (i < to && this.#known.at(s, i) === 0) i = this.#starts.next(s, i + 1, to);
    return i;
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
    if (hasUnit(addressHeads, s.charCodeAt(i + 1)) || hasUnit(addressHeads, s.charCodeAt(i + 2))) {
      const plain = this.shapes.addressed(s, i);
      if (plain > 0) return plain;
      for (const length of [1, 2]) {
        const address = titlesAfterName.at(s, i + length) || shortAddress.at(s, i + length);
        if (address > 0 && this.shortForm(s.slice(i, i + length + address))) return length + address;
      }
    }
    const first = s.charAt(i);
    if (NICKNAME_HEADS.has(first)) return this.shortForm(s.slice(i, i + 2)) ? 2 : 0;
    const bare = isSurname(first) && BEHIND_SURNAME.test(s.slice(i + 1, i + 3));
    return bare && this.shortForm(first) ? 1 : 0;
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
    if (RANK.test(form)) return isSurname(head) ? fits((key) => key.startsWith(head)) : undefined;
    return fits((key) => key.startsWith(head)) ?? fits((key) => key.endsWith(head));
  }

  /** 某某电子 for 某某, and 某地法院 for 法院, where the text knows one longer name of the body. */
  longerBody(name: string): string | undefined {
    const known = this.#longer.get(name);
    if (known !== undefined) return known || undefined;
    const longer = calledBySort.has(name) ? this.shapes.sample.fuller(name) : this.#withTrade(name);
    this.#longer.set(name, longer ?? '');
    return longer;
  }

  #withTrade(name: string): string | undefined {
    const found = /^[\u3400-\u9fff]{2,4}$/.test(name) ? this.shapes.sample.followers(name, trades) : [];
    return found.length === 1 && found[0] ? `${name}${found[0]}` : undefined;
  }

  /** Whether exactly these letters are a known name. */
  has(form: string): boolean {
    return this.#known.has(form);
  }

  /** Indexes the forms in which the persons are named. */
  #index(): WordSet {
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
      const head = this.#shortHead(key);
      if (head && !this.#aliases.has(head)) this.#aliases.set(head, key);
      const family = key.length >= 3 ? key.slice(0, 2) : '';
      if (this.shapes.isJapaneseSurname(family) && !this.#aliases.has(family)) this.#aliases.set(family, key);
    }
    return new WordSet(this.#aliases.keys());
  }

  /** 德约 for 德约科维奇: the first syllables of a long foreign name that the text also uses alone. */
  #shortHead(key: string): string | undefined {
    if (key.length < 4 || this.shapes.chinese(key, 0) === key.length) return undefined;
    return [key.slice(0, 3), key.slice(0, 2)].find(
      (head) =>
        this.shapes.occurrences(head) - this.shapes.occurrences(key) >= 2 &&
        this.shapes.sample.opening(head) >= 2 &&
        !this.persons.get(head)?.titles.size &&
        !places.has(head),
    );
  }
}
