import type { LibraryEntry } from '../../store/schema';

/** The entries in whose title, source, speakers or address every word of the query stands; all for an empty one. */
export function filterEntries(entries: LibraryEntry[], query: string): LibraryEntry[] {
  const words = fold(query).split(/\s+/).filter(Boolean);
  return entries.filter(({ title, source = '', speakers, url }) => {
    const text = fold([title, source, ...speakers, url].join('\n'));
    return words.every((word) => text.includes(word));
  });
}

/** Full-width letters and digits, and capitals, are the same to who types. */
function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}
