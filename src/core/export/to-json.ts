import type { Reading, TextBlock } from '../article/article';
import { textBlocks } from '../content/text-blocks';

/** Raised when the meaning of a field changes. */
const VERSION = 1;

export interface ReadingFile extends Reading {
  format: 'mingyan-reading';
  version: number;
  /** What the statements' offsets count by. */
  blocks: TextBlock[];
}

/** A reading as JSON (UTF-8, indented by two), with its text blocks, for other programs. */
export function toJson({ article, speakers, statements }: Reading): string {
  const blocks = textBlocks(article.content);
  const file: ReadingFile = {
    format: 'mingyan-reading',
    version: VERSION,
    article,
    blocks,
    speakers,
    statements,
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}
