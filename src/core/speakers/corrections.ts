import type { Correction, Reading, Speaker, Statement, TextBlock } from '../article/article';
import { textBlocks } from '../content/text-blocks';

/** UTF-16 units of the text before and after that tell equal words apart. */
const CONTEXT = 16;

/**
 * A reader's word on one mark: it belongs to the speaker of that name, or (null) to nobody. Anchored by
 * quotation, because blocks move when something is restored.
 */
export function correctionOf(reading: Reading, statement: Statement, speaker: string | null): Correction {
  return { quote: quoteOf(textBlocks(reading.article.content), statement), speaker };
}

/**
 * The reading as its reader has put it right. Where several corrections quote the same words the last one
 * counts; one whose words no mark covers changes nothing. Applying them again changes nothing either.
 */
export function withCorrections<R extends Reading>(reading: R, corrections: Correction[]): R {
  if (corrections.length === 0) return reading;
  const blocks = textBlocks(reading.article.content);
  const speakers = [...reading.speakers];
  const statements = reading.statements.flatMap((statement) => {
    const quote = quoteOf(blocks, statement);
    const correction = corrections.findLast((candidate) => isSame(candidate.quote, quote));
    if (!correction) return [statement];
    if (correction.speaker === null) return [];
    return [{ ...statement, speaker: idOf(correction.speaker, speakers), confidence: 1 }];
  });
  return { ...reading, speakers, statements };
}

function quoteOf(blocks: TextBlock[], { block, start, end }: Statement): Correction['quote'] {
  const text = blocks[block]?.text ?? '';
  return {
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT), start),
    suffix: text.slice(end, end + CONTEXT),
  };
}

function isSame(a: Correction['quote'], b: Correction['quote']): boolean {
  return a.exact === b.exact && a.prefix === b.prefix && a.suffix === b.suffix;
}

/** Of the speaker of that name; one whom the engine does not know is added. */
function idOf(name: string, speakers: Speaker[]): string {
  const known = speakers.find((speaker) => speaker.name === name);
  if (known) return known.id;
  const added: Speaker = { id: `reader:${name}`, name, kind: 'person', titles: [], aliases: [] };
  speakers.push(added);
  return added.id;
}
