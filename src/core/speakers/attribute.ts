import type { Attribution, TextBlock } from '../article/article';
import { NameBook } from './cast/name-book';
import { Registry } from './cast/registry';
import { readDialogue, readTurn } from './chinese/dialogue';
import { readStatements } from './chinese/statements';
import { readEnglishStatements } from './english/statements';
import type { Draft } from './evidence';
import { numbered } from './numbered';
import { toPassages } from './text/passage';

export interface AttributeOptions {
  lang?: string;
  authors?: string[];
}

const SILENT = new Set(['h', 'caption', 'byline']);

/** So many letters tell the language. */
const SAMPLE = 1000;

/** Whether the text is written in Latin letters, whatever the page claims. */
function isEnglish(blocks: readonly (string | TextBlock)[], lang = ''): boolean {
  let latin = 0;
  let han = 0;
  for (const block of blocks) {
    const text = (typeof block === 'string' ? block : block.text).slice(0, SAMPLE);
    latin += text.replace(/[^A-Za-z]+/g, '').length;
    han += text.replace(/[^\u3400-\u9fff]+/g, '').length;
    if (latin + han > SAMPLE) break;
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
  return numbered(draftStatements(blocks, options));
}

/** The statements in order with what speaks for each, before speakers get ids and statements confidence. */
export function draftStatements(blocks: (string | TextBlock)[], options: AttributeOptions = {}): Draft[] {
  if (isEnglish(blocks, options.lang)) return readEnglishStatements(speakable(blocks));
  const passages = toPassages(blocks);
  const book = new NameBook(passages);
  const registry = new Registry(book);
  const turns = readDialogue(passages, book);
  const drafts = passages.flatMap((passage): Draft[] => {
    const turn = turns.get(passage.block);
    if (!turn) return SILENT.has(passage.kind) ? [] : readStatements(passage, registry, book);
    const draft = readTurn(turn, registry);
    return draft ? [draft] : [];
  });
  const authors = new Set(options.authors);
  return authors.size === 0 ? drafts : drafts.filter(({ actor }) => !authors.has(actor.name));
}
