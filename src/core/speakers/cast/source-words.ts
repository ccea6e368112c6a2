import { DOCUMENT_WORDS, GROUP_WORDS, MEETING_WORDS, ORG_WORDS, ROLE_WORDS } from '../lexicon/actors';
import { FOREIGN_PLACES, PLACES } from '../lexicon/places';
import { WordSet } from '../text/word-set';

/** Words that end the phrase of a source, by its kind. */
export const roles = new WordSet(ROLE_WORDS);
export const groups = new WordSet(GROUP_WORDS);
export const bodies = new WordSet(ORG_WORDS);
export const writings = new WordSet(DOCUMENT_WORDS);
export const meetings = new WordSet(MEETING_WORDS);
export const places = new WordSet(`${PLACES} ${FOREIGN_PLACES}`);

/** 朴某支持者, 朴某律师团: behind a name they make somebody else of it. */
export const followingNouns = new WordSet(`${ROLE_WORDS} 支持者们 律师团 代表律师 团队 粉丝团 方面`);

/** Whether [start, end) ends in the word of a source that has no name. */
export const endsUnnamed = (s: string, start: number, end: number): boolean =>
  [roles, groups, bodies, writings, meetings].some((set) => set.before(s, end, start) > 0);
