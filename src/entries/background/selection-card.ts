import type { CardRequest } from '../../core/card/request';
import { MARK_CONFIDENCE, type Reading, type Speaker, textBlocks } from '../../core/index';
import { cardOf } from '../../features/reader/card-of';

/** The card of words that were selected in the page; without a reading, of what the tab says of itself. */
export function selectionCard(
  words: string,
  reading: Reading | undefined,
  tab: { title: string; url: string },
): CardRequest {
  if (!reading) return { ...tab, words };
  return cardOf(reading.article, words, speakerOf(words, reading));
}

/** Only where all of the words lie within what one speaker says: a card must not put words into a mouth. */
function speakerOf(words: string, { article, speakers, statements }: Reading): Speaker | undefined {
  const blocks = textBlocks(article.content);
  const wanted = bare(words);
  const said = statements.filter(({ block, start, end, confidence }) => {
    return (
      confidence >= MARK_CONFIDENCE && bare(blocks[block]?.text.slice(start, end) ?? '').includes(wanted)
    );
  });
  const ids = new Set(said.map(({ speaker }) => speaker));
  return speakers.find(({ id }) => ids.size === 1 && ids.has(id));
}

/** Without white space, and without the quote marks round it that a selection easily takes along. */
function bare(text: string): string {
  return text.replace(/\s+/g, '').replace(/^[“"「『]+|[”"」』]+$/g, '');
}
