import { firstEndingAfter } from '../text/find-span';
import { endsLikeSentence, type Passage } from '../text/passage';
import type { Quote } from '../text/quotes';
import type { Cue } from './cue';

const BEFORE_QUOTE = new Set('。！？；，：” \n）!?…');

/** X介绍，……。“……。”X说，…: the quotation goes on with what X was saying. */
function goesOn(s: string, previous: Cue, cue: Cue, quote: Quote): boolean {
  if (previous.pause === 'end' || cue.pause === 'end' || previous.content >= quote.open) return false;
  const same = cue.mention?.kind === 'pronoun' || cue.mention?.name === previous.mention?.name;
  return (
    same &&
    '。！？'.includes(s.charAt(quote.open - 1)) &&
    !s.slice(previous.content, quote.open).includes('”')
  );
}

/** X说：“甲。”“乙。”Y称，…: 乙 is still what X said. */
const isListed = (s: string, before: Quote | undefined, quote: Quote, previous: Cue, cue: Cue): boolean =>
  cue.pause === 'comma' &&
  s.charAt(cue.content) !== '“' &&
  before !== undefined &&
  before.close + 1 === quote.open &&
  before.open === previous.content &&
  (previous.pause === 'colon' || previous.pause === 'quote');

/** The passage is nothing but quotations up to the cue, which names its speaker. */
const opensWith = (quotes: readonly Quote[], cue: Cue): boolean => {
  const first = quotes[0];
  return (
    cue.mention !== null &&
    first !== undefined &&
    first.open >= 0 &&
    first.open <= 1 &&
    first.close + 1 === cue.lead
  );
};

/** Quotations that stand in front of their cue (“……”他说), by cue. */
export function quoteOwners({ s, quotes }: Passage, cues: readonly Cue[]): Map<Cue, Quote[]> {
  const owners = new Map<Cue, Quote[]>();
  cues.forEach((cue, k) => {
    if (!cue.afterQuote || cue.form !== 'verb') return;
    if (cue.pause === 'none' && s.charAt(cue.lead - 1) !== '，' && !opensWith(quotes, cue)) return;
    const owned: Quote[] = [];
    const previous = cues[k - 1];
    for (let q = firstEndingAfter(quotes, cue.verbStart, (quote) => quote.close) - 1; q >= 0; q--) {
      const quote = quotes[q];
      if (!quote || (owned[0] && owned[0].open !== quote.close + 1)) break;
      if (
        previous &&
        previous.pause !== 'none' &&
        previous.pause !== 'end' &&
        previous.content >= quote.open - 1 &&
        previous.content <= quote.open
      )
        break;
      const carriedOn =
        previous && cue.pause !== 'end' && previous.pause !== 'end' && s.charAt(quote.open - 1) === '，';
      if (carriedOn && !s.slice(Math.max(previous.lead, quote.open - 600), quote.open).includes('。')) break;
      if (owned.length === 0 && s.charAt(quote.close + 1) === '。' && cue.pause !== 'end') break;
      if (previous && (goesOn(s, previous, cue, quote) || isListed(s, quotes[q - 1], quote, previous, cue)))
        break;
      if (s.charAt(quote.close + 1) === '的' && !endsLikeSentence(s, quote)) break;
      if (quote.open > 0 && !BEFORE_QUOTE.has(s.charAt(quote.open - 1))) break;
      owned.unshift(quote);
    }
    if (owned.length > 0) owners.set(cue, owned);
  });
  return owners;
}
