import type { Speaker } from '../../article/article';
import type { Passage, Span } from '../text/passage';
import { lastPersonHeading } from './heads';
import { DEICTIC, findIntroduced } from './introduced';
import type { Mention } from './mention';
import type { NameBook } from './name-book';
import { readNounPhrase } from './noun-phrase';

/** What somebody put out before: 声明还表示 */
const OWN_WORDS = /^(?:该|这份|这则|上述)?(?:声明|聲明|公告|博文|通告|致歉信|公开信)$/;
/** 这位计算机科学家: with a description that nobody had before, whoever was spoken of. */
const POINTING = /^[这那][位名家]/;
/** Bodies named by their sort alone: the one spoken of. */
const GENERIC_BODIES = new Set(['公司', '集团', '企业', '平台', '官方', '机构']);

/** A speaker while the article is read. */
export interface Actor {
  /** In folded form. */
  key: string;
  /** As the text writes it, like titles and aliases. */
  name: string;
  kind: Speaker['kind'];
  titles: Set<string>;
  aliases: Set<string>;
}

/** Characters in front of a pronoun in which somebody is looked for who heads no sentence. */
const MENTIONED_WITHIN = 150;
/** 该校学生, 该工作人员 */
const OF_THE_SAME =
  /^该(?:校|院|公司|店|局|市|县|村|厂|企业|机构|平台|单位|小区|社区|镇)?(?=[\u3400-\u9fff]{2})/;
const CALLED_BY = /^(?:[他她]们?|其)$/;
const CALLED =
  /(?:联系上|联系到|联系|致电|询问|咨询|采访|拨打|找到|找|问|求证)了?([^，。；“”]{2,16})[，；。]/g;

/** 记者联系了公司高层，对方表示…: whom somebody has called; 他 and 她 mean them only right behind. */
function readCalled({ s }: Passage, { start: place, name }: Mention, book: NameBook): Mention | null {
  const from = Math.max(0, place - 60);
  const call = [...s.slice(from, place).matchAll(CALLED)].at(-1);
  if (!call?.[1] || (name !== '对方' && from + call.index + call[0].length < place - 1)) return null;
  const start = from + call.index + call[0].lastIndexOf(call[1]);
  const mention = readNounPhrase(s, start, start + call[1].length, book);
  return mention && mention.kind !== 'pronoun' && mention.strength >= 0.7 ? mention : null;
}

/** Ties mentions to speakers as the text goes along: whole names, short forms, pronouns, 该负责人. */
export class Registry {
  readonly actors: Actor[] = [];
  readonly #byName = new Map<string, Actor>();
  #person: Actor | null = null;
  /** Who spoke last. */
  last: Actor | null = null;
  /** Who was named or spoke last. */
  #focus: Actor | null = null;
  /** What has been read since a person last spoke; from the second number on, since anybody did. */
  #passed: { passage: Passage; span: Span }[] = [];
  #sinceSpoken = 0;
  readonly #entered: Passage[] = [];

  constructor(private readonly book: NameBook) {}

  /** The passage is read next. */
  enter(passage: Passage): void {
    this.#entered.push(passage);
  }

  /** What has been read without anybody speaking; who is named there is looked up when somebody asks. */
  passed(passage: Passage, span: Span): void {
    this.#passed.push({ passage, span });
  }

  /** Takes note of the person named last since one spoke. */
  #look(): void {
    for (let k = this.#passed.length - 1; k >= 0; k--) {
      const { passage, span } = this.#passed[k] as { passage: Passage; span: Span };
      const mention = lastPersonHeading(passage, span, this.book);
      if (!mention) continue;
      this.#person = this.#named(mention, passage);
      if (k >= this.#sinceSpoken) this.#focus = this.#person;
      break;
    }
    this.#passed = [];
    this.#sinceSpoken = 0;
  }

  /** Whether the name stands in what has been read, perhaps with a title. */
  #hasPassed({ key }: Actor): boolean {
    return this.#passed.some(({ passage: { s }, span }) => s.slice(span.start, span.end).includes(key));
  }

  /** The person named last as head of a sentence or as speaker. */
  get person(): Actor | null {
    this.#look();
    return this.#person;
  }

  /** Takes note of a statement. */
  spoke(actor: Actor): void {
    if (actor.kind === 'person' && actor.titles.size === 0 && this.#hasPassed(actor)) this.#look();
    this.last = actor;
    this.#focus = actor;
    if (actor.kind === 'person' || actor.kind === 'role') {
      this.#person = actor;
      this.#passed = [];
    }
    this.#sinceSpoken = this.#passed.length;
  }

  /** Whose words a quotation at `place` of its block is that has no cue: at its head the last speaker's. */
  speakerOfBareQuote(place: number): Actor | null {
    if (place <= 1 && this.last) return this.last;
    this.#look();
    return place <= 1 ? this.#person : (this.#focus ?? this.last);
  }

  /** The speaker whom a mention means; null where a pronoun has nobody to mean. */
  resolve(mention: Mention, passage: Passage): Actor | null {
    if (mention.name === '对方' || CALLED_BY.test(mention.name)) {
      const called = readCalled(passage, mention, this.book);
      if (called) return this.resolve(called, passage);
    }
    if (mention.kind === 'pronoun') return this.#pronoun(mention, passage);
    if (mention.kind !== 'person') {
      const earlier = this.#reference(mention);
      if (earlier) {
        const form = passage.text.slice(mention.start, mention.end);
        if (earlier.key === `${mention.name}方面`) this.#rename(earlier, mention.name, form);
        else earlier.aliases.add(form);
        return earlier;
      }
      const introduced = mention.deictic ? findIntroduced(this.#entered, mention, this.book) : null;
      if (introduced) return this.#named(introduced.mention, introduced.passage);
      const meant = POINTING.test(mention.name) ? this.#latest(mention.kind) : null;
      if (meant) return meant;
    }
    return this.#named(mention, passage);
  }

  /** 某公司方面 is the body itself once that speaks under its own name. */
  #rename(actor: Actor, key: string, name: string): void {
    actor.aliases.add(actor.name);
    this.#byName.set(key, actor);
    actor.key = key;
    actor.name = name;
  }

  /** Whoever of this kind was spoken of last. */
  #latest(kind: Mention['kind']): Actor | null {
    if (kind === 'role') return this.person;
    return kind === 'org' ? (this.actors.findLast((actor) => actor.kind === 'org') ?? null) : null;
  }

  #pronoun(mention: Mention, passage: Passage): Actor | null {
    const word = mention.name;
    if (/^[他她]$|本人|后者|此人/.test(word)) {
      const actor = this.person ?? this.#mentioned(mention, passage) ?? this.last;
      actor?.aliases.add(word);
      return actor;
    }
    if (word === '它' && this.last?.kind === 'person') return null;
    if (/^(?:其|它|对方|自己|该|我|我们|他们|她们|前者)$/.test(word)) {
      this.last?.aliases.add(word);
      return this.last;
    }
    return this.#named({ ...mention, kind: 'collective' }, passage);
  }

  /** The person whom the passage named last in front of a pronoun, in whatever place. */
  #mentioned({ start: place }: Mention, passage: Passage): Actor | null {
    const { s, body } = passage;
    for (let i = place - 1; i >= Math.max(body, place - MENTIONED_WITHIN); i--) {
      const end = i + (this.book.at(s, i) || this.book.addressed(s, i));
      if (end > i + 1 && end <= place)
        return this.#named({ kind: 'person', start: i, end, name: s.slice(i, end), strength: 0.6 }, passage);
    }
    return null;
  }

  /** 该负责人, 发言人, 公司: the last speaker whose phrase or title ends in the same word. */
  #reference(mention: Mention): Actor | null {
    if (OWN_WORDS.test(mention.name) && this.last && this.last.kind !== 'document') return this.last;
    const exact = this.#byName.get(mention.name);
    if (exact && !mention.deictic) return exact;
    const head = mention.name.replace(DEICTIC, '').replace(/方面$/, '');
    if (head.length < 2) return null;
    if (mention.deictic) this.#look();
    const generic = GENERIC_BODIES.has(head);
    const side = /^(\S)方$/.exec(mention.name)?.[1];
    for (let i = this.actors.length - 1; i >= 0 && i >= this.actors.length - 12; i--) {
      const actor = this.actors[i];
      if (!actor || actor.key === mention.name) continue;
      if (
        (actor.key.endsWith(head) ||
          (mention.deictic && actor.kind === 'role' && head.endsWith(actor.key))) &&
        (mention.deictic ||
          (actor.kind === mention.kind && mention.kind !== 'collective' && mention.kind !== 'document'))
      )
        return actor;
      if (
        /(?:方面|官方)$/.test(mention.name) &&
        actor.kind === 'org' &&
        actor.key === head.replace(/官方$/, '')
      )
        return actor;
      if (
        actor.kind === 'org' &&
        mention.kind === 'org' &&
        mention.name.length >= 2 &&
        actor.key.startsWith(mention.name)
      )
        return actor;
      if (generic && actor.kind === 'org') return actor;
      if (side && actor.kind === 'org' && actor.key.startsWith(side)) return actor;
      for (const title of actor.titles)
        if (title.endsWith(head) && (mention.deictic || head.length <= 4)) return actor;
    }
    return null;
  }

  /** The folded whole name; a body's longer name only where folding has changed nothing. */
  #key({ kind, name }: Mention, form: string): string {
    if (kind === 'person') return this.book.fullName(name);
    if (kind === 'role' && name.length > 3) return name.replace(OF_THE_SAME, '');
    return (kind === 'org' && form === name && this.book.longerBody(name)) || name;
  }

  #named(mention: Mention, passage: Passage): Actor {
    const form = passage.text.slice(mention.start, mention.end);
    const key = this.#key(mention, form);
    let actor = this.#byName.get(key);
    if (!actor) {
      const person = this.book.persons.get(key);
      actor = {
        key,
        name: person?.name ?? (key === mention.name ? form : key),
        kind: mention.kind === 'pronoun' ? 'collective' : mention.kind,
        titles: new Set(person?.titles),
        aliases: new Set(),
      };
      this.#byName.set(key, actor);
      this.actors.push(actor);
    }
    if (mention.title) actor.titles.add(passage.text.slice(mention.title.start, mention.title.end).trim());
    if (mention.name !== key) actor.aliases.add(form);
    return actor;
  }
}
