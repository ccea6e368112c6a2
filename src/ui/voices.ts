import { type Look, lookOf } from '../core/export/look-of';
import { MARK_CONFIDENCE, type Reading, type Speaker, textBlocks } from '../core/index';

/** One speaker as the reader shows them. */
export interface Voice extends Look {
  speaker: Speaker;
  /** Indices into `Reading.statements` in the order of the text. */
  statements: number[];
  /** Part of the article's characters that are theirs, 0–1. */
  share: number;
  /** Where in the article they speak: [from, to) as parts of its length, 0–1. */
  spans: [number, number][];
}

/** Whose look is whose, by name: nobody's changes while others come and go. */
export type Seats = Map<string, number>;

/**
 * The speakers whose words are marked, in the order in which they first speak. Only statements that the
 * engine is sure of count, and only those that lie inside the text. Who has no seat yet takes the next.
 */
export function voicesOf(reading: Reading, seats: Seats = new Map()): Voice[] {
  const before = [0];
  for (const { text } of textBlocks(reading.article.content)) before.push((before.at(-1) ?? 0) + text.length);
  const total = before.pop() || 1;
  const voices = new Map<string, Voice>();
  for (const index of markedStatements(reading)) {
    const { speaker: id, block, start, end } = reading.statements[index] as Reading['statements'][number];
    const speaker = reading.speakers.find((candidate) => candidate.id === id);
    const offset = before[block];
    if (!speaker || offset === undefined) continue;
    const voice = voices.get(id) ?? newVoice(speaker, seats);
    voices.set(id, voice);
    voice.statements.push(index);
    voice.share += (end - start) / total;
    voice.spans.push([(offset + start) / total, (offset + end) / total]);
  }
  return [...voices.values()];
}

/** Indices of the statements that are marked, in the order of the text. */
function markedStatements({ statements }: Reading): number[] {
  return statements
    .map((_, index) => index)
    .filter((index) => (statements[index]?.confidence ?? 0) >= MARK_CONFIDENCE)
    .sort((a, b) => {
      const [left, right] = [statements[a], statements[b]];
      return left && right ? left.block - right.block || left.start - right.start : 0;
    });
}

function newVoice(speaker: Speaker, seats: Seats): Voice {
  const seat = seats.get(speaker.name) ?? seats.size;
  seats.set(speaker.name, seat);
  return { speaker, ...lookOf(seat), statements: [], share: 0, spans: [] };
}
