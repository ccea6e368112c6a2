import type { NameBook } from '../cast/name-book';
import type { Mention } from '../cast/noun-phrase';
import { readHead } from '../cast/subject';
import { skipOpeners } from '../cast/title-span';
import { endsLikeSentence, isTerminator, type Passage } from '../text/passage';
import type { Quote } from '../text/quotes';

/** A quotation without a cue of its own that reads like somebody's words. */
export interface BareQuote {
  quote: Quote;
  /** Who heads the sentence that leads into it; null: whoever spoke last. */
  mention: Mention | null;
}

const MIN_LENGTH = 8;

/** Whether nobody's cue is needed to see speech in it: it stands as a sentence of its own. */
function standsAlone({ s }: Passage, quote: Quote): boolean {
  if (quote.close - quote.open < MIN_LENGTH) return false;
  const before = quote.open <= 0 ? '' : s.charAt(quote.open - 1);
  if (before !== '' && !'。！？，：” \n）'.includes(before)) return false;
  const after = s.charAt(quote.close + 1);
  if (endsLikeSentence(s, quote)) return after !== '的' && after !== '、';
  return (
    (after === '' || isTerminator(after)) && before !== '' && s.slice(quote.open, quote.close).includes('，')
  );
}

/** Reads a quotation that no cue has taken; null where it is a term, a title or a slogan. */
export function readBareQuote(passage: Passage, quote: Quote, book: NameBook): BareQuote | null {
  if (!standsAlone(passage, quote)) return null;
  const { s } = passage;
  if (quote.open <= 0 || s.charAt(quote.open - 1) !== '，') return { quote, mention: null };
  const sentence = passage.sentences.find((span) => span.start <= quote.open && span.end > quote.open);
  if (!sentence) return { quote, mention: null };
  let end = quote.open - 1;
  for (let n = 0; n < 5 && end > sentence.start; n++) {
    let start = end;
    while (start > sentence.start && !'，；：'.includes(s.charAt(start - 1))) start--;
    const from = skipOpeners(s, start, end);
    const head = readHead(s, from, Math.min(end, from + 60), book);
    if (head && (head.kind === 'person' || head.kind === 'pronoun') && head.strength >= 0.6)
      return { quote, mention: head };
    end = start - 1;
  }
  return { quote, mention: null };
}
