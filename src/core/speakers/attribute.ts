import type { Attribution, Speaker, Statement, TextBlock } from '../article/article';
import { NameBook } from './cast/name-book';
import { type Actor, Registry } from './cast/registry';
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
  return number(drafts);
}

/** Gives ids to the speakers in the order in which they first speak. */
function number(drafts: Draft[]): Attribution {
  const ids = new Map<Actor, string>();
  const speakers: Speaker[] = [];
  const statements: Statement[] = drafts.map(({ actor, ...rest }) => {
    let id = ids.get(actor);
    if (id === undefined) {
      id = `s${ids.size + 1}`;
      ids.set(actor, id);
      speakers.push({
        id,
        name: actor.name,
        kind: actor.kind,
        titles: [...actor.titles],
        aliases: [...actor.aliases],
      });
    }
    return { speaker: id, ...rest };
  });
  return { speakers, statements };
}
