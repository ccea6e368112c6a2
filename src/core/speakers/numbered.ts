import type { Attribution, Speaker, Statement } from '../article/article';
import type { Actor } from './cast/registry';
import { confidenceOf } from './confidence';
import type { Draft } from './evidence';
import { PLACES } from './lexicon/places';
import { WordSet } from './text/word-set';

const places = new WordSet(PLACES);
/** Words that show that a would-be title is a clause. */
const NO_TITLE = /[了着过]|击败|战胜|夺得|先后|收取|\d比\d|，|。/;

/** Joins actors who are one (嘉宾 and 嘉宾们, 某某电子 and its short form) and gives ids in order of speaking. */
export function numbered(drafts: readonly Draft[]): Attribution {
  const one = merged(drafts);
  const ids = new Map<Actor, string>();
  const speakers: Speaker[] = [];
  const actorOf = ({ actor }: Draft) => one.get(actor) ?? actor;
  const counts = countBy(drafts, actorOf);
  const statements: Statement[] = drafts.map((draft) => {
    const { actor: _, evidence: __, ...rest } = draft;
    const actor = actorOf(draft);
    let id = ids.get(actor);
    if (id === undefined) {
      id = `s${ids.size + 1}`;
      ids.set(actor, id);
      speakers.push({
        id,
        name: actor.name,
        kind: actor.kind,
        titles: wholeTitles([...actor.titles]),
        aliases: [...actor.aliases].filter((alias) => alias !== actor.name),
      });
    }
    return { speaker: id, ...rest, confidence: confidenceOf(draft, counts.get(actor) ?? 1) };
  });
  return { speakers, statements };
}

/** How many of the items have each key. */
export function countBy<T, K>(items: readonly T[], keyOf: (item: T) => K): Map<K, number> {
  const counts = new Map<K, number>();
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1);
  return counts;
}

/** Without clauses, halves of brackets and what is only the end of a longer one. */
function wholeTitles(titles: readonly string[]): string[] {
  const plain = titles.filter(
    (title) => title.length > 1 && !NO_TITLE.test(title) && title.includes('（') === title.includes('）'),
  );
  return plain.filter(
    (title) => !plain.some((other) => other.length === title.length + 1 && other.endsWith(title)),
  );
}

/** For each actor that is only another form: the one to keep. */
function merged(drafts: readonly Draft[]): Map<Actor, Actor> {
  const actors = [...new Set(drafts.map((draft) => draft.actor))];
  const byKey = new Map(actors.map((actor) => [actor.key, actor]));
  const one = new Map<Actor, Actor>();
  const join = (form: Actor, kept: Actor | undefined) => {
    if (!kept || kept === form || one.has(kept)) return;
    one.set(form, kept);
    kept.aliases.add(form.name);
  };
  for (const actor of actors) {
    if (actor.kind === 'person') continue;
    join(actor, byKey.get(actor.key.replace(/们$/, '')));
    if (actor.kind === 'org') join(actor, byKey.get(actor.key.replace(/(?:方面|官方)$/, '')));
    if (actor.kind === 'org' && !places.has(actor.key) && actor.key.length >= 2)
      join(
        actor,
        actors.find(
          (other) => other.kind === 'org' && other.key !== actor.key && other.key.startsWith(actor.key),
        ),
      );
  }
  return one;
}
