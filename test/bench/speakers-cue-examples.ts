import { NameBook } from '../../src/core/speakers/cast/name-book';
import type { Cue } from '../../src/core/speakers/chinese/cue';
import { findCues } from '../../src/core/speakers/chinese/cue-finder';
import { readDialogue } from '../../src/core/speakers/chinese/dialogue';
import { fold } from '../../src/core/speakers/text/fold';
import { type Passage, toPassages } from '../../src/core/speakers/text/passage';
import type { GoldText } from './speakers-gold';
import type { Example } from './speakers-logistic';

type GoldStatement = GoldText['statements'][number];

/** Marks and spaces at most. */
const isEmpty = (between: string): boolean => /^[\s，：“‘]*$/.test(between);

/** The statement that a cue would introduce or follow. */
function introduced(
  { s }: Passage,
  statements: readonly GoldStatement[],
  cue: Cue,
): GoldStatement | undefined {
  return (
    statements.find((one) => one.cueStart >= 0 && one.cueStart < cue.verbEnd && one.cueEnd > cue.verbStart) ??
    statements.find(
      (one) => cue.pause !== 'end' && one.start >= cue.content && isEmpty(s.slice(cue.content, one.start)),
    ) ??
    statements.find((one) => cue.afterQuote && Math.abs(one.end - cue.lead) <= 2)
  );
}

/** Whether the cue names the statement's speaker, wholly or in part, or leaves the name open. */
function isSpeaker(text: GoldText, statement: GoldStatement, cue: Cue, book: NameBook): boolean {
  const { mention } = cue;
  if (!mention || mention.kind === 'pronoun') return true;
  const speaker = text.speakers.find((one) => one.id === statement.speaker);
  const forms = [speaker?.name ?? '', ...(speaker?.mentions ?? [])].map(fold);
  const whole = book.fullName(mention.name);
  return forms.some((form) => form.includes(whole) || whole.includes(form) || form.includes(mention.name));
}

/** In proportion to the length of a side of a square as long as the words, so that long ones do not rule. */
const weightOf = (length: number): number => Math.min(3, Math.sqrt(length) / 5);

const sentenceLeft = ({ s }: Passage, from: number): number => {
  const stop = s.indexOf('。', from);
  return Math.max(4, (stop < 0 ? s.length : stop) - from);
};

/** One example for each verb that might introduce speech; the cues before it are read as the gold has them. */
export function cueExamples(text: GoldText): Example[] {
  const passages = toPassages(text.paragraphs);
  const book = new NameBook(passages);
  const turns = readDialogue(passages, book);
  const examples: Example[] = [];
  for (const passage of passages) {
    if (turns.has(passage.block)) continue;
    const statements = text.statements.filter((one) => one.para === passage.block && !one.question);
    findCues(passage, book, (signs, cue) => {
      const statement = introduced(passage, statements, cue);
      const right = statement !== undefined && isSpeaker(text, statement, cue, book);
      const unjudged = statements.some(
        (one) => one.optional && (one === statement || (one.start <= cue.content && one.end > cue.content)),
      );
      const length = statement ? statement.end - statement.start : sentenceLeft(passage, cue.content);
      if (!unjudged)
        examples.push({
          text: text.id,
          features: Object.fromEntries(signs.map((sign) => [sign, 1])),
          right,
          weight: weightOf(length),
        });
      return right ? 1 : 0;
    });
  }
  return examples;
}
