import type { Statement } from '../../article/article';
import { CLAUSE_ENDS } from '../cast/heads';
import type { NameBook } from '../cast/name-book';
import type { Actor, Registry } from '../cast/registry';
import type { Draft, Evidence } from '../evidence';
import { firstEndingAfter } from '../text/find-span';
import type { Passage } from '../text/passage';
import type { Quote } from '../text/quotes';
import { readBareQuote, speakerBehind } from './bare-quotes';
import { readContent, type SpeechContext } from './content';
import type { Cue } from './cue';
import { findCues } from './cue-finder';
import { isOutlet } from './nesting';
import { quoteOwners } from './quote-owners';
import { nounlike } from './verb-reading';

/** A cue this near to the start opens its paragraph. */
const OPENING = 40;
const LONGEST_SCENE = 60;

const LONGEST_TOPIC = 60;
const TOPIC =
  /[，；](?:至于|对于|关于|针对|谈到|谈及|谈起|说到|说起|提到|提及|提起|问到|问及|被问及|被问到)[^，。；！？：“”]*，$/;

/** Lines of the editors. */
const EDITORIAL = /^ *(?:原标题|原题|标题|编者按|导语|摘要|核心提示|责任编辑)[：】]/;

/** Reporters ask; what they say is none of the article's speech. */
const isReporter = ({ mention, form }: Cue): boolean =>
  mention !== null &&
  mention.kind !== 'person' &&
  (form === 'according' ? /记者$/ : OWN_REPORTER).test(mention.name);
const OWN_REPORTER = /^(?:[本帮见实特采该][\u3400-\u9fff]{1,3})?(?:记者|笔者|编者|小编)$/;

const evidence = (form: Evidence['form'], found: Partial<Evidence>): Evidence => ({
  form,
  pause: 'comma',
  naming: 'unnamed',
  strength: 0.6,
  support: 1,
  sureness: 1,
  doubtfulVerb: false,
  ...found,
});

const evidenceOf = (cue: Cue, sureness = 1): Evidence =>
  evidence(cue.form, {
    pause: cue.pause,
    naming: cue.mention?.kind ?? 'unnamed',
    strength: cue.strength,
    support: cue.support ?? 1,
    sureness,
    doubtfulVerb: nounlike.has(cue.verb),
  });

/** 据某报报道，某某受访时回忆…，他表示…: what an outlet says before somebody speaks in the same sentence is no more than the scene. */
function passesOn({ s }: Passage, cue: Cue, next: Cue): boolean {
  if (next.lead <= cue.content + 1) return true;
  const between = s.slice(cue.content, next.lead);
  return (
    cue.mention !== null &&
    isOutlet(cue.mention) &&
    between.length < LONGEST_SCENE &&
    !/[。；！？“]/.test(between)
  );
}

/** Reads one passage of running text, keeping the registry up to date sentence by sentence. */
class PassageReader {
  readonly #drafts: Draft[] = [];
  readonly #owned = new Set<Quote>();
  /** Everything in front of it is dealt with. */
  #covered = 0;
  /** Heads are noted up to here. */
  #noticed = 0;
  #quote = 0;
  /** Whose cue was read last in this passage. */
  #lastActor: Actor | null = null;

  constructor(
    private readonly passage: Passage,
    private readonly registry: Registry,
    private readonly book: NameBook,
  ) {}

  read(): Draft[] {
    const { passage } = this;
    if (EDITORIAL.test(passage.s)) return [];
    this.registry.enter(passage);
    const cues = findCues(passage, this.book);
    const owners = quoteOwners(passage, cues);
    for (const quotes of owners.values()) for (const quote of quotes) this.#owned.add(quote);
    this.#runningIn();
    this.#enumerated(cues[0]);
    cues.forEach((cue, k) => {
      const next = cues[k + 1];
      const limit = next
        ? Math.min(this.#topicOf(next, cue), owners.get(next)?.[0]?.open ?? next.lead)
        : passage.s.length;
      this.#bareQuotes(Math.min(cue.lead, owners.get(cue)?.[0]?.open ?? cue.lead));
      this.#cue(cue, owners.get(cue) ?? [], limit, next);
    });
    this.#bareQuotes(passage.s.length);
    this.#notice(passage.s.length);
    return this.#drafts;
  }

  /** 关于…，某某说: where what is said of a topic starts, the topic in front of its cue included. */
  #topicOf({ lead }: Cue, previous: Cue): number {
    const { s } = this.passage;
    const topic = TOPIC.exec(s.slice(Math.max(previous.content, lead - LONGEST_TOPIC), lead));
    return topic ? lead - topic[0].length + 1 : lead;
  }

  /** A quotation that the paragraph before has left open. */
  #runningIn(): void {
    const first = this.passage.quotes[0];
    if (!first || first.open >= 0) return;
    this.#owned.add(first);
    if (this.registry.last)
      this.#add(this.registry.last, 0, first.close, 'direct', evidence('bare', { strength: 0.9 }));
  }

  /** 第二，…: a paragraph that goes on with the points of the speech in front of it. */
  #enumerated(first: Cue | undefined): void {
    const { s, sentences } = this.passage;
    const head = /^第[二三四五六七八九十][，、]/.exec(s);
    if (!head || !this.registry.last || (first && first.lead <= head[0].length)) return;
    const limit = first?.lead ?? s.length;
    const end = sentences.reduce((to, span) => (span.end <= limit ? span.end : to), 0);
    this.#notice(0);
    this.#add(this.registry.last, head[0].length, end, 'indirect', evidence('enumerated', { strength: 0.6 }));
  }

  #cue(cue: Cue, owned: Quote[], limit: number, next: Cue | undefined): void {
    this.#notice(cue.lead);
    if (cue.form === 'according' && next && passesOn(this.passage, cue, next)) return;
    if ((cue.mention && cue.mention.strength < 0.4) || isReporter(cue)) return;
    const actor = cue.mention
      ? this.registry.resolve(cue.mention, this.passage)
      : cue.form === 'colon'
        ? this.registry.speakerOfBareQuote(cue.content)
        : (this.#lastActor ?? this.registry.last);
    if (!actor) return;
    this.#lastActor = actor;
    for (const quote of owned) this.#add(actor, quote.open + 1, quote.close, 'direct', evidenceOf(cue), cue);
    if (cue.contentEnd !== undefined)
      this.#add(actor, cue.content, cue.contentEnd, 'indirect', evidenceOf(cue), cue);
    else if (cue.pause !== 'end') {
      const content = readContent(this.passage, cue, limit, this.#context(cue, actor, next), this.book);
      if (content)
        this.#add(actor, content.start, content.end, content.mode, evidenceOf(cue, content.sureness), cue);
    }
  }

  #context(cue: Cue, actor: Actor, next: Cue | undefined): SpeechContext {
    const name = next?.mention?.name;
    const sameNext =
      next !== undefined &&
      (name === undefined || next.mention?.kind === 'pronoun' || this.book.fullName(name) === actor.key);
    return {
      verb: cue.verb,
      name: actor.key,
      kind: actor.kind,
      titles: [...actor.titles],
      opensBlock: cue.verbStart < OPENING,
      nextIsSame: sameNext,
      hasNext: next !== undefined,
    };
  }

  #bareQuotes(limit: number): void {
    const { quotes } = this.passage;
    for (; this.#quote < quotes.length; this.#quote++) {
      const quote = quotes[this.#quote];
      if (!quote || quote.open >= limit) return;
      if (quote.open < this.#covered || this.#owned.has(quote)) continue;
      const bare = readBareQuote(this.passage, quote, this.book);
      if (!bare) continue;
      this.#notice(quote.open);
      const opens =
        quote.open <= this.passage.body + 1 || '。！？”'.includes(this.passage.s.charAt(quote.open - 1));
      const behind = bare.mention === null && opens ? speakerBehind(this.passage, quote, this.book) : null;
      if (behind) bare.mention = behind;
      const actor = bare.mention
        ? this.registry.resolve(bare.mention, this.passage)
        : this.registry.speakerOfBareQuote(quote.open);
      if (actor)
        this.#add(
          actor,
          quote.open + 1,
          quote.close,
          'direct',
          evidence('bare', { naming: bare.mention?.kind ?? 'unnamed', strength: behind ? 0.5 : 0.6 }),
        );
    }
  }

  #add(actor: Actor, from: number, to: number, mode: Statement['mode'], proof: Evidence, cue?: Cue): void {
    const span = this.#trim(Math.max(from, this.#covered), to);
    if (!span) return;
    const { passage } = this;
    const place = cue
      ? { cue: passage.text.slice(cue.verbStart, cue.verbEnd), cueStart: cue.verbStart, cueEnd: cue.verbEnd }
      : { continues: true };
    this.#drafts.push({ actor, block: passage.block, ...span, mode, ...place, evidence: proof });
    this.#covered = Math.max(this.#covered, span.end);
    this.registry.spoke(actor);
  }

  /** Takes marks and spaces off both ends; null where nothing is left. */
  #trim(from: number, to: number): { start: number; end: number } | null {
    const { s, quotes } = this.passage;
    const quoteAt = (place: number) => quotes[firstEndingAfter(quotes, place, (quote) => quote.close + 1)];
    let start = from;
    let end = to;
    while (start < end && ' ，：。；、'.includes(s.charAt(start))) start++;
    while (end > start && ' ，：；、'.includes(s.charAt(end - 1))) end--;
    const last = quoteAt(end - 1);
    if (last && last.close === end - 1 && last.open < start) end--;
    return end > start ? { start, end } : null;
  }

  /** Lets the registry know what stands before a place, in case it has to look for a person there. */
  #notice(place: number): void {
    const { s, body } = this.passage;
    const last = this.registry.last?.kind;
    const ownWords = last === 'person' || last === 'role';
    const start = Math.max(this.#noticed, body, ownWords ? this.#covered : 0);
    let end = place;
    while (end > start && !CLAUSE_ENDS.has(s.charAt(end - 1))) end--;
    if (end > start) this.registry.passed(this.passage, { start, end });
    this.#noticed = Math.max(this.#noticed, end);
  }
}

/** The statements of one passage of running text, in order. */
export function readStatements(passage: Passage, registry: Registry, book: NameBook): Draft[] {
  return new PassageReader(passage, registry, book).read();
}
