import type { Statement } from '../../article/article';
import type { Actor } from '../cast/registry';
import type { Draft, Evidence } from '../evidence';
import type { Span } from '../text/passage';
import { type EnglishCue, findEnglishCues } from './cues';
import { type EnglishText, readEnglish } from './sentences';
import type { EnglishMention } from './subject';

const PLAIN: Evidence = {
  form: 'verb',
  pause: 'comma',
  naming: 'unnamed',
  strength: 0.9,
  support: 1,
  sureness: 1,
  doubtfulVerb: false,
};

/** Ties English mentions to speakers: full names, family names, pronouns. */
class EnglishCast {
  readonly #byName = new Map<string, Actor>();
  readonly #actors: Actor[] = [];
  last: Actor | null = null;
  #person: Actor | null = null;

  resolve(mention: EnglishMention | null): Actor | null {
    if (!mention) return this.last;
    const actor = mention.kind === 'pronoun' ? this.#pronoun(mention.name) : this.#named(mention);
    if (actor && actor.name !== mention.form) actor.aliases.add(mention.form);
    return actor;
  }

  spoke(actor: Actor): void {
    this.last = actor;
    if (actor.kind === 'person' || actor.kind === 'role') this.#person = actor;
  }

  #pronoun(word: string): Actor | null {
    return word === 'he' || word === 'she' || word === 'i' ? (this.#person ?? this.last) : this.last;
  }

  #named(mention: EnglishMention): Actor {
    const { name } = mention;
    const known =
      this.#byName.get(name) ??
      this.#actors.find(
        (actor) =>
          actor.kind === mention.kind &&
          (actor.name.endsWith(` ${name}`) || (actor.kind !== 'person' && actor.name.startsWith(`${name} `))),
      );
    const actor: Actor = known ?? {
      key: name,
      name,
      kind: mention.kind === 'pronoun' ? 'role' : mention.kind,
      titles: new Set(),
      aliases: new Set(),
    };
    if (!known) {
      this.#byName.set(name, actor);
      this.#actors.push(actor);
    }
    if (mention.title && actor.kind === 'person') actor.titles.add(mention.title);
    return actor;
  }
}

/** The statements of an English article, paragraph by paragraph. */
export function readEnglishStatements(texts: readonly { block: number; text: string }[]): Draft[] {
  const cast = new EnglishCast();
  return texts.flatMap(({ block, text }) => readParagraph(readEnglish(text), block, cast));
}

function readParagraph(english: EnglishText, block: number, cast: EnglishCast): Draft[] {
  const drafts: Draft[] = [];
  for (const sentence of english.sentences) {
    const cues = findEnglishCues(english, sentence);
    for (const cue of cues) {
      const actor = cast.resolve(cue.mention);
      const span = actor && trim(english.s, cue.content, drafts[drafts.length - 1]?.end ?? 0);
      if (!actor || !span || span.end - span.start < 4) continue;
      drafts.push({
        actor,
        block,
        ...span,
        mode: modeOf(english, span),
        ...cuePlace(english, cue),
        evidence: { ...PLAIN, naming: cue.mention?.kind ?? 'unnamed' },
      });
      cast.spoke(actor);
    }
    if (cues.length > 0 || !cast.last) continue;
    const quote = english.quotes.find((one) => one.open >= sentence.start && one.open < sentence.end);
    if (!quote || !/^\s*$/.test(english.s.slice(sentence.start, quote.open))) continue;
    const span = { start: quote.open + 1, end: quote.close };
    if (span.end - span.start < 20) continue;
    drafts.push({
      actor: cast.last,
      block,
      ...span,
      mode: 'direct',
      continues: true,
      evidence: { ...PLAIN, form: 'bare', strength: 0.8 },
    });
  }
  return drafts;
}

const cuePlace = ({ text }: EnglishText, { verb }: EnglishCue) => ({
  cue: text.slice(verb.start, verb.end),
  cueStart: verb.start,
  cueEnd: verb.end,
});

function modeOf({ quotes }: EnglishText, { start, end }: Span): Statement['mode'] {
  const inside = quotes.find((quote) => quote.open < end && quote.close > start);
  if (!inside) return 'indirect';
  return inside.open < start && inside.close >= end ? 'direct' : 'mixed';
}

/** Without marks and spaces at the ends. */
function trim(s: string, span: Span, floor: number): Span | null {
  let start = Math.max(span.start, floor);
  let end = span.end;
  while (start < end && ' ,;:“'.includes(s.charAt(start))) start++;
  while (end > start && ' ,;.”'.includes(s.charAt(end - 1))) end--;
  return end > start ? { start, end } : null;
}
