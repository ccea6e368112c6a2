import { readHead } from '../cast/clause-head';
import type { Mention } from '../cast/mention';
import type { NameBook } from '../cast/name-book';
import { isHan } from '../cast/name-characters';
import { readNounPhrase } from '../cast/noun-phrase';
import { skipOpeners } from '../cast/title-span';
import { firstEndingAfter } from '../text/find-span';
import { endsLikeSentence, isTerminator, type Passage } from '../text/passage';
import type { Quote } from '../text/quotes';

/** A quotation without a cue of its own that reads like somebody's words. */
export interface BareQuote {
  quote: Quote;
  /** Who heads the sentence that leads into it; null: whoever spoke last. */
  mention: Mention | null;
}

const MIN_LENGTH = 8;

/** Whether nobody's cue is needed to see speech in it: it stands as a sentence of its own, or ends a clause as one. */
function standsAlone({ s }: Passage, quote: Quote): boolean {
  if (quote.close - quote.open < MIN_LENGTH) return false;
  const before = quote.open <= 0 ? '' : s.charAt(quote.open - 1);
  const isFree = before === '' || '。！？，：” \n）'.includes(before);
  if (!isFree && !isHan(before)) return false;
  const after = s.charAt(quote.close + 1);
  if (endsLikeSentence(s, quote)) return after !== '的' && after !== '、';
  return (
    (after === '' || isTerminator(after)) &&
    isFree &&
    before !== '' &&
    s.slice(quote.open, quote.close).includes('，')
  );
}

/** Reads a quotation that no cue has taken; null where it is a term, a title or a slogan. */
export function readBareQuote(passage: Passage, quote: Quote, book: NameBook): BareQuote | null {
  if (!standsAlone(passage, quote)) return null;
  const { s } = passage;
  const before = s.charAt(quote.open - 1);
  const isWithin = isHan(before);
  if (quote.open <= 0 || (before !== '，' && !isWithin)) return { quote, mention: null };
  const sentence = passage.sentences.find((span) => span.start <= quote.open && span.end > quote.open);
  if (!sentence) return isWithin ? null : { quote, mention: null };
  let end = isWithin ? quote.open : quote.open - 1;
  for (let n = 0; n < (isWithin ? 1 : 5) && end > sentence.start; n++) {
    let start = end;
    while (start > sentence.start && !'，；：”'.includes(s.charAt(start - 1))) start--;
    const from = skipOpeners(s, start, end);
    const head = readHead(s, from, Math.min(end, from + 60), book);
    const isPerson = head?.kind === 'person' || head?.kind === 'pronoun';
    const isSomebody = n === 0 && (head?.kind === 'role' || head?.kind === 'collective');
    if (head && (isPerson || isSomebody) && head.strength >= (isPerson ? 0.6 : 0.8))
      return { quote, mention: head };
    end = start - 1;
  }
  return isWithin ? null : { quote, mention: null };
}

/** Words of a sentence that tells of the quotation in front of it. */
const TELLING =
  /表达|说法|观点|看法|疑问|感受|心声|形容|抱怨|感慨|感叹|吐槽|喊|诉|道出|叹|笑|哭|激动|兴奋|介绍|告诉|解释|回忆|坦言|态度|心情|无奈|自豪|骄傲|打趣|提起|谈起|说起/;
/** “…”这是网友小静的抱怨。 */
const OF_SOMEBODY =
  /^这[就便也正]?是(.{2,30})的(?:[^，。的]{0,8})(?:抱怨|感受|感慨|看法|想法|心声|说法|回答|评价|心得|体会|疑问|愿望|心愿|期待|建议|回忆|口头禅|留言|原话|话)/;

/** “…”导演某某的感慨让… */
const WORDS_OF =
  /^([^，。的了着“”]{2,14}(?<!自己))的(?:一番|这番|这句)?(?:感慨|感叹|抱怨|回答|提问|质问|反问|调侃|玩笑|话|一席话|呼喊|叹息|疑问)/;

/**
 * “…”过路的易某目睹了这一幕: whoever heads the sentence behind a quotation that opens its paragraph; somebody
 * without a name only where the sentence tells of the words.
 */
export function speakerBehind({ s, sentences }: Passage, quote: Quote, book: NameBook): Mention | null {
  const sentence = sentences[firstEndingAfter(sentences, quote.close + 1, (span) => span.end)];
  if (!sentence || sentence.start > quote.close + 2) return null;
  const text = s.slice(quote.close + 1, Math.min(sentence.end, quote.close + 200));
  const owner = (OF_SOMEBODY.exec(text) ?? WORDS_OF.exec(text))?.[1];
  if (owner) {
    const start = quote.close + 1 + text.indexOf(owner);
    const mention = readNounPhrase(s, start, start + owner.length, book);
    return mention && mention.strength >= 0.6 ? mention : null;
  }
  for (let start = quote.close + 1, n = 0; start < sentence.end && n < 3; n++) {
    let end = start;
    while (end < sentence.end && !'，；：'.includes(s.charAt(end))) end++;
    const head = readHead(s, skipOpeners(s, start, end), Math.min(end, start + 60), book);
    const known = head?.kind === 'person' || (head?.kind === 'role' && TELLING.test(text));
    if (head && known) return head;
    start = end + 1;
  }
  return null;
}
