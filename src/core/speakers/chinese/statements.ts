import type { Statement } from '../../article/article';
import { readHead } from '../cast/clause-head';
import { namedPerson } from '../cast/head-person';
import type { Mention } from '../cast/mention';
import type { NameBook } from '../cast/name-book';
import { readNounPhrase } from '../cast/noun-phrase';
import type { Actor, Registry } from '../cast/registry';
import { bodies } from '../cast/source-words';
import { skipOpeners, titleWords } from '../cast/title-span';
import type { Draft, Evidence } from '../evidence';
import { NOUNLIKE_VERBS } from '../lexicon/cue-verbs';
import { firstEndingAfter } from '../text/find-span';
import type { Passage } from '../text/passage';
import type { Quote } from '../text/quotes';
import { WordSet } from '../text/word-set';
import { readBareQuote, speakerBehind } from './bare-quotes';
import { readContent, type SpeechContext } from './content';
import type { Cue } from './cue';
import { findCues } from './cue-finder';
import { quoteOwners } from './quote-owners';

/** A cue this near to the start opens its paragraph. */
const OPENING = 40;

/** Lines of the editors. */
const EDITORIAL = /^ *(?:原标题|原题|标题|编者按|导语|摘要|核心提示|责任编辑)[：】]/;

const doubtful = new WordSet(NOUNLIKE_VERBS);
const CLAUSE_ENDS = new Set('，；：。！？”“\n');

/** Reporters ask; what they say is none of the article's speech. */
const isReporter = ({ kind, name }: Mention): boolean =>
  kind !== 'person' && /(?:记者|笔者|编者|小编)$/.test(name);

const evidence = (form: Evidence['form'], found: Partial<Evidence>): Evidence => ({
  form,
  pause: 'comma',
  naming: 'unnamed',
  strength: 0.6,
  sureness: 1,
  doubtfulVerb: false,
  ...found,
});

const evidenceOf = (cue: Cue, sureness = 1): Evidence =>
  evidence(cue.form, {
    pause: cue.pause,
    naming: cue.mention?.kind ?? 'unnamed',
    strength: cue.strength,
    sureness,
    doubtfulVerb: doubtful.has(cue.verb),
  });

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
    const cues = findCues(passage, this.book);
    const owners = quoteOwners(passage, cues);
    for (const quotes of owners.values()) for (const quote of quotes) this.#owned.add(quote);
    this.#runningIn();
    this.#enumerated(cues[0]);
    cues.forEach((cue, k) => {
      const next = cues[k + 1];
      const limit = next ? Math.min(next.lead, owners.get(next)?.[0]?.open ?? next.lead) : passage.s.length;
      this.#bareQuotes(Math.min(cue.lead, owners.get(cue)?.[0]?.open ?? cue.lead));
      this.#cue(cue, owners.get(cue) ?? [], limit, next);
    });
    this.#bareQuotes(passage.s.length);
    this.#notice(passage.s.length);
    return this.#drafts;
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
    if (cue.form === 'according' && limit <= cue.content + 1) return;
    if (cue.mention && (cue.mention.strength < 0.4 || isReporter(cue.mention))) return;
    const actor = cue.mention
      ? this.registry.resolve(cue.mention, this.passage)
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
      const opens = quote.open <= 1 || '。！？”'.includes(this.passage.s.charAt(quote.open - 1));
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

  /** Takes note of who heads the clauses that end before a place. */
  #notice(place: number): void {
    const { s, body } = this.passage;
    let start = Math.max(this.#noticed, body);
    if (
      start < this.#covered &&
      (this.registry.last?.kind === 'person' || this.registry.last?.kind === 'role')
    )
      start = this.#covered;
    for (let end = start; end < place; end++) {
      if (!CLAUSE_ENDS.has(s.charAt(end))) continue;
      this.#noticeClause(start, end);
      start = end + 1;
    }
    this.#noticed = Math.max(this.#noticed, start);
  }

  /** Whether a known name, a title, a body or 的 stands in [from, to): without one nobody is named there. */
  #mayName(from: number, to: number): boolean {
    const { s } = this.passage;
    for (let i = from; i < to; i++)
      if (s.charAt(i) === '的' || this.book.addressed(s, i) > 0) return true;
      else if (titleWords.at(s, i) > 0 || bodies.at(s, i) > 1 || this.book.at(s, i) > 0) return true;
    return false;
  }

  #noticeClause(start: number, end: number): void {
    const { s } = this.passage;
    if (end - start < 2 || !this.#mayName(start, Math.min(end, start + 60))) return;
    const from = skipOpeners(s, start, end);
    const to = Math.min(end, from + 40);
    const whole = to === end ? readNounPhrase(s, from, end, this.book) : null;
    const head =
      readHead(s, from, to, this.book) ??
      (whole?.kind === 'person' && whole.strength >= 0.8 ? whole : namedPerson(s, from, to, this.book));
    if (head) this.registry.notice(head, this.passage);
  }
}

/** The statements of one passage of running text, in order. */
export function readStatements(passage: Passage, registry: Registry, book: NameBook): Draft[] {
  return new PassageReader(passage, registry, book).read();
}
