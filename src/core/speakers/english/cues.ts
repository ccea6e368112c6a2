import { GUARDED_VERBS, REPORTING_VERBS } from '../lexicon/english';
import type { Span } from '../text/passage';
import type { EnglishText } from './sentences';
import { type EnglishMention, readEnglishSubject } from './subject';

const VERB = new RegExp(`\\b(?:${REPORTING_VERBS.split(' ').join('|')}|called on|according to)\\b`, 'gi');
const guarded = new Set(GUARDED_VERBS.split(' '));
const TIME_OR_END =
  /^\s*(?:$|[.,;]|(?:on|in|at|to|during|of|late|early|this|last|yesterday|today|earlier|via|through|by|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b)/;

/** A reporting verb with its speaker and the place of what is said. */
export interface EnglishCue {
  mention: EnglishMention | null;
  verb: Span;
  content: Span;
  /** Where the words that name the speaker start. */
  lead: number;
}

const hidden = '\uE000';

/** The cues of one sentence in order; quotations are hidden from the search. */
export function findEnglishCues({ s, quotes }: EnglishText, sentence: Span): EnglishCue[] {
  let masked = s.slice(sentence.start, sentence.end);
  for (const quote of quotes) {
    if (quote.close < sentence.start || quote.open >= sentence.end) continue;
    const from = Math.max(quote.open, sentence.start) - sentence.start;
    const to = Math.min(quote.close + 1, sentence.end) - sentence.start;
    masked = masked.slice(0, from) + hidden.repeat(to - from) + masked.slice(to);
  }
  const cues: EnglishCue[] = [];
  VERB.lastIndex = 0;
  for (let match = VERB.exec(masked); match; match = VERB.exec(masked)) {
    const cue = cueAt(masked, match.index, match[0], cues.length > 0);
    if (!cue) continue;
    const previous = cues[cues.length - 1];
    if (previous && previous.content.end > cue.lead && previous.content.start < cue.lead)
      previous.content.end = cue.lead;
    if (cue.content.start < (previous?.content.end ?? 0) && previous && cue.content.end <= previous.verb.end)
      continue;
    cues.push(cue);
  }
  const shift = ({ start, end }: Span): Span => ({
    start: start + sentence.start,
    end: end + sentence.start,
  });
  return cues.map((cue) => ({
    ...cue,
    verb: shift(cue.verb),
    content: shift(cue.content),
    lead: cue.lead + sentence.start,
  }));
}

function cueAt(masked: string, at: number, word: string, later: boolean): EnglishCue | null {
  const verb = { start: at, end: at + word.length };
  const after = masked.slice(verb.end);
  if (/^according to$/i.test(word)) return accordingTo(masked, verb);
  const before = masked.slice(0, at);
  const inverted = /\uE000\s*$/.test(before)
    ? /^\s+([A-Z][^,.\uE000]{1,80}?)(?=,|\.|$| in | on | at | who )(?:, ([^,.]{3,80}))?/.exec(after)
    : null;
  if (inverted?.[1]) {
    const mention = readEnglishSubject(inverted[1], inverted[2]);
    return mention && { mention, verb, lead: at, content: { start: 0, end: before.trimEnd().length } };
  }
  const subject = subjectBefore(before);
  if (!subject) return null;
  const { mention, start } = subject;
  const head = masked.slice(0, start).trimEnd();
  const said = head.replace(/[,\s]+$/, '');
  const behind = /[,\uE000—]$/.test(head) && said.split(/\s+/).length >= 3;
  const quoted = head.endsWith(hidden);
  if (mention && (behind || quoted) && TIME_OR_END.test(after))
    return { mention, verb, lead: start, content: { start: dateline(masked), end: said.length } };
  if (!mention && !later) return null;
  return fore(masked, verb, word, mention, start);
}

/** X told Y that …, X said (that) …, X said, “…” */
function fore(
  masked: string,
  verb: Span,
  word: string,
  mention: EnglishMention | null,
  lead: number,
): EnglishCue | null {
  const after = masked.slice(verb.end);
  let skip = 0;
  const that = /^(?:[^.,\uE000]{0,80}?)\bthat\s/.exec(after);
  if (/^tell|^told/i.test(word)) skip = that ? that[0].length : (/^\s+\S+\s/.exec(after)?.[0].length ?? 0);
  else if (/^\s+that\s/.test(after)) skip = /^\s+that\s/.exec(after)?.[0].length ?? 0;
  else if (that && that[0].length < 60 && /^\s*(?:in|on|at|this|last|also|during)\b/.test(after))
    skip = that[0].length;
  if (
    skip === 0 &&
    guarded.has(word.toLowerCase()) &&
    !/^[\s,:]*\uE000/.test(after) &&
    !/^\s+(?:hearing|being|the|a|at|his|her|their|it|he|she|they|there|\d)\b/.test(after)
  )
    return null;
  if (skip === 0 && /^\s*[.;]?\s*$/.test(after)) return null;
  const start = verb.end + skip + (/^[\s,:]*/.exec(masked.slice(verb.end + skip))?.[0].length ?? 0);
  return { mention, verb, lead, content: { start, end: masked.length } };
}

function accordingTo(masked: string, verb: Span): EnglishCue | null {
  const source = /^\s+([^,.\uE000]{2,80})/.exec(masked.slice(verb.end));
  const mention = source?.[1] ? readEnglishSubject(source[1]) : null;
  if (!source || !mention) return null;
  if (verb.start > 20)
    return {
      mention,
      verb,
      lead: verb.start,
      content: { start: dateline(masked), end: masked.slice(0, verb.start).replace(/[,\s]+$/, '').length },
    };
  const start = verb.end + source[0].length + 2;
  return start < masked.length
    ? { mention, verb, lead: verb.start, content: { start, end: masked.length } }
    : null;
}

/** The noun phrase right in front of a verb, with an apposition between commas; null mention: and said, but added. */
function subjectBefore(before: string): { mention: EnglishMention | null; start: number } | null {
  const adverb =
    /(?:\s|,)+(?:also|then|later|however|still|once|recently|repeatedly|has|have|had|previously|now|and|reportedly)?[\s,]*$/.exec(
      before,
    );
  const text = before.slice(0, adverb ? adverb.index : before.length);
  if (/\b(?:and|but)\s*$/.test(before))
    return { mention: null, start: before.replace(/\b(?:and|but)\s*$/, '').length };
  const commaBefore = /,\s*$/.test(before);
  const parts = boundaries(text);
  const last = parts[parts.length - 1];
  if (!last) return null;
  const earlier = parts[parts.length - 2];
  if (commaBefore && earlier) {
    const mention = readEnglishSubject(earlier.text, last.text);
    if (mention) return { mention, start: earlier.start };
  }
  const mention = readEnglishSubject(last.text);
  return mention ? { mention, start: last.start } : null;
}

/** The pieces between commas, dashes, quotations and conjunctions. */
function boundaries(text: string): { text: string; start: number }[] {
  const parts: { text: string; start: number }[] = [];
  let start = 0;
  const mark = /[,;:—–\uE000]+|\s(?:but|while|though|although|because|which|that)\s/g;
  for (let match = mark.exec(text); match; match = mark.exec(text)) {
    if (text.slice(start, match.index).trim())
      parts.push({ text: text.slice(start, match.index).trim(), start });
    start = match.index + match[0].length;
  }
  if (text.slice(start).trim()) parts.push({ text: text.slice(start).trim(), start });
  return parts;
}

const dateline = (masked: string): number =>
  /^[A-Z][A-Za-z .,]{1,40}(?:\([A-Za-z]+\))? [—–-]+ /.exec(masked)?.[0].length ?? 0;
