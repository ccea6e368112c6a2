import type { Attribution, TextBlock } from '../article/article';
import { NameBook } from './cast/name-book';
import { numbered } from './cast/numbered';
import { Registry } from './cast/registry';
import { readDialogue, readTurn } from './chinese/dialogue';
import { type Draft, readStatements } from './chinese/statements';
import { readEnglishStatements } from './english/statements';
import { toPassages } from './text/passage';

export interface AttributeOptions {
  lang?: string;
  authors?: string[];
}

const SILENT = new Set(['h', 'caption', 'byline']);

/** Whether the text is written in Latin letters, whatever the page claims. */
function isEnglish(blocks: readonly (string | TextBlock)[], lang = ''): boolean {
  let latin = 0;
  let han = 0;
  for (const block of blocks) {
    const text = typeof block === 'string' ? block : block.text;
    for (let i = 0; i < text.length && latin + han < 4000; i++) {
      const code = text.charCodeAt(i);
      if ((code >= 65 && code <= 90) || (code >= 97 && code <= 122)) latin++;
      else if (code >= 0x3400 && code <= 0x9fff) han++;
    }
  }
  return han * 20 < latin || (lang.startsWith('en') && han * 4 < latin);
}

function speakable(blocks: readonly (string | TextBlock)[]): { block: number; text: string }[] {
  return blocks.flatMap((input, block) => {
    if (typeof input === 'string') return [{ block, text: input }];
    return SILENT.has(input.kind) ? [] : [{ block, text: input.text }];
  });
}

/** Who says what in these blocks; a string is a paragraph. Returns all it found, with confidence. */
export function attributeSpeakers(
  blocks: (string | TextBlock)[],
  options: AttributeOptions = {},
): Attribution {
  if (isEnglish(blocks, options.lang)) return numbered(readEnglishStatements(speakable(blocks)));
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
