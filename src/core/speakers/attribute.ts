import type { Attribution, TextBlock } from '../article/article';
import { NameBook } from './cast/name-book';
import { numbered } from './cast/numbered';
import { Registry } from './cast/registry';
import { readDialogue, readTurn } from './chinese/dialogue';
import { type Draft, readStatements } from './chinese/statements';
import { toPassages } from './text/passage';

export interface AttributeOptions {
  lang?: string;
  authors?: string[];
}

const SILENT = new Set(['h', 'caption', 'byline']);

/** Who says what in these blocks; a string is a paragraph. Returns all it found, with confidence. */
export function attributeSpeakers(
  blocks: (string | TextBlock)[],
  _options: AttributeOptions = {},
): Attribution {
  const passages = toPassages(blocks);
  const book = new NameBook(passages);
  const registry = new Registry(book);
  const drafts: Draft[] = [];
  const turns = readDialogue(passages, book);
  for (const passage of passages) {
    const turn = turns.get(passage.block);
    if (turn) {
      const draft = readTurn(turn, registry);
      if (draft) drafts.push(draft);
    } else if (!SILENT.has(passage.kind)) drafts.push(...readStatements(passage, registry, book));
  }
  return numbered(drafts);
}
