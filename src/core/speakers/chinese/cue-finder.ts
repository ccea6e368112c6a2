import type { NameBook } from '../cast/name-book';
import { endsLikeSentence, type Passage } from '../text/passage';
import { Places } from '../text/places';
import type { Quote } from '../text/quotes';
import { WordSet } from '../text/word-set';
import { learntCue, sourceCue } from './according-cues';
import type { Cue, Place } from './cue';
import { supportOf } from './cue-judge';
import { cueSigns } from './cue-signs';
import { CLAUSE_MARKS } from './earlier-subject';
import { isRelay } from './nesting';
import { colonCue, viewCue } from './special-cues';
import { readVerbCue } from './verb-cue';
import { startsVerb, verbSets } from './verb-reading';

/** How probable the signs of a cue make it, 0–1. */
export type Judge = (signs: readonly string[], cue: Cue) => number;

/** Places that matter: marks, and where a verb or a cue of another form may start. */
const turning = new Places({
  stops: `${[...CLAUSE_MARKS].join('')}（`,
  starting: [...verbSets, new WordSet('看来 眼里 眼中 口中 了解 获悉 获知 得知 知悉')],
});

/** The cues of a passage in order. */
export function findCues(passage: Passage, book: NameBook, judge: Judge = supportOf): Cue[] {
  const { s, quotes } = passage;
  const cues: Cue[] = [];
  let clause = passage.body;
  let sentence = passage.body;
  let nextQuote = 0;
  let afterQuote = false;
  const here = (): Place => ({ passage, clause, sentence, afterQuote, previous: cues[cues.length - 1] });
  const verbCue = (place: Place, i: number): Cue | null => {
    const candidate = readVerbCue(place, i, book);
    if (!candidate) return null;
    if (candidate.by === 'sure') return candidate.cue;
    const support = judge(cueSigns(candidate, place, book), candidate.cue);
    return support > 0.5 ? { ...candidate.cue, support } : null;
  };
  let behind = passage.body;
  for (let i = turning.next(s, behind); i < s.length; i = turning.next(s, behind)) {
    behind = i + 1;
    const quote = quotes[nextQuote];
    if (quote && i >= quote.open) {
      nextQuote++;
      clause = quote.close + 1;
      afterQuote = isSpeech(s, quote);
      if ('。！？'.includes(s.charAt(quote.close - 1))) sentence = clause;
      behind = Math.max(clause, i);
      continue;
    }
    const ch = s.charAt(i);
    if (ch === '（') {
      const close = bracketEnd(s, i);
      if (close > 0) {
        behind = close + 1;
        continue;
      }
    }
    if (ch === '，') {
      const previous = cues[cues.length - 1];
      const nested = previous !== undefined && previous.lead >= sentence && !isRelay(previous);
      const cue = nested ? null : sourceCue(passage, i, clause, book);
      if (cue) cues.push(cue);
    }
    if (ch === '：') {
      const cue = colonCue(here(), i, book);
      if (cue) cues.push(cue);
    }
    if (CLAUSE_MARKS.has(ch)) {
      if (!(afterQuote && clause === i)) afterQuote = false;
      clause = i + 1;
      if ('。！？!?\n'.includes(ch)) sentence = i + 1;
      continue;
    }
    const cue = startsVerb(s, i)
      ? verbCue(here(), i)
      : (viewCue(passage, i, clause, book) ?? learntCue(here(), i, book));
    if (!cue) continue;
    cues.push(cue);
    behind = Math.max(i + 1, Math.min(cue.verbEnd, cue.content));
  }
  return cues;
}

/** Whether a quotation may be somebody's words; terms are short and stop at nothing. */
const isSpeech = (s: string, quote: Quote): boolean =>
  quote.close - quote.open > LONGEST_TERM ||
  endsLikeSentence(s, quote) ||
  '，、'.includes(s.charAt(quote.close - 1)) ||
  '，,'.includes(s.charAt(quote.close + 1));

const LONGEST_TERM = 8;
const LONGEST_BRACKET = 40;

/** Where the bracket closes that opens at `open`, when commas but no sentence ends in it; 0 for none. */
function bracketEnd(s: string, open: number): number {
  const inside = /^（[^（）。！？“”]*，[^（）。！？“”]*）/.exec(s.slice(open, open + LONGEST_BRACKET));
  return inside ? open + inside[0].length - 1 : 0;
}
