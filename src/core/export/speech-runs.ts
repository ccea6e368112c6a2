import type { Reading, Speaker } from '../article/article';
import type { TextMark } from '../content/mark-text';
import { textBlocks } from '../content/text-blocks';
import { MARK_CONFIDENCE } from '../speakers/confidence';

/** Words of one speaker as an export marks them. */
export interface SpokenMark extends TextMark {
  speaker: Speaker;
  /** 1 for the first who speaks in the text, 2 for the next. */
  number: number;
  /** Whether a run of this speaker's words begins or ends here. */
  begins: boolean;
  ends: boolean;
}

/**
 * The statements that are sure enough to be shown, in the order of the text. A run ends where somebody
 * else speaks or a whole block lies between.
 */
export function speechRuns({ article, speakers, statements }: Reading): SpokenMark[] {
  const byId = new Map(speakers.map((speaker) => [speaker.id, speaker]));
  const blocks = textBlocks(article.content);
  const numbers = new Map<Speaker, number>();
  const marks: SpokenMark[] = [];
  const shown = statements.filter(({ confidence }) => confidence >= MARK_CONFIDENCE);
  for (const { speaker: id, block, start, end } of shown.sort(
    (a, b) => a.block - b.block || a.start - b.start,
  )) {
    const speaker = byId.get(id);
    const before = marks.at(-1);
    const inText = start >= 0 && start < end && end <= (blocks[block]?.text.length ?? 0);
    if (!speaker || !inText || (before?.block === block && start < before.end)) continue;
    const number = numbers.get(speaker) ?? numbers.size + 1;
    numbers.set(speaker, number);
    const begins = before?.speaker !== speaker || block - before.block > 1;
    if (before) before.ends = begins;
    marks.push({ speaker, number, block, start, end, begins, ends: true });
  }
  return marks;
}

/** Name and titles in one line, in the punctuation of the article's language. */
export function creditOf({ name, titles }: Speaker, lang: string): string {
  return [name, ...titles].join(/^zh/i.test(lang) ? '，' : ', ');
}

/** Those of the marks' speakers, in the order in which they first speak. */
export function speakersOf(marks: SpokenMark[]): Speaker[] {
  return [...new Set(marks.map(({ speaker }) => speaker))];
}
