import { CALLING_VERBS, HEARER_VERBS } from '../lexicon/cue-verbs';
import { WordSet } from '../text/word-set';
import type { Pause } from './cue';

const hearerVerbs = new WordSet(HEARER_VERBS);
const callingVerbs = new WordSet(CALLING_VERBS);
const hearers = new WordSet('记者 笔者 媒体 我们 本报 本刊 新京报 在场 大家 他 她 他们 警方 法新社 路透社');
/** No hearer starts with these. */
const CLAUSE = /^(?:如果|若|一旦|只要|在(?!场)|当(?![地局事])|由于|因为|目前|近期)/;
/** 提醒大家要…: what is advised follows at once. */
const ADVICE =
  /^[^，：“]{1,8}(?:要|应|别|勿|注意|谨防|警惕|不要|尽量|及时|务必|先)|^[^，：“。]{5,16}，(?:千万|务必|一定要|不要|切勿|请)/;
const NOT_AFTER_VERB = new Set('了过的着性式权性员者书会');

/** What stands behind a verb: the pause and the first place of what is said; null where no speech can follow. */
export function readRight(
  s: string,
  verbEnd: number,
  verbStart: number,
  length: number,
): { pause: Pause; content: number } | null {
  let at = verbEnd;
  while (s.charAt(at) === ' ') at++;
  if ('过了'.includes(s.charAt(at)) && '“：'.includes(s.charAt(at + 1)) && s.charAt(at + 1) !== '') at++;
  const ch = s.charAt(at);
  if (ch === '，') return { pause: s.charAt(at + 1) === '“' ? 'quote' : 'comma', content: at + 1 };
  if (ch === '：') return { pause: 'colon', content: at + 1 };
  if (ch === '“') return { pause: 'quote', content: at };
  if (ch === '。' || ch === '；' || ch === '！' || at >= s.length) return { pause: 'end', content: at };
  if (ch === '、' || ch === '）' || ch === '”' || ch === '》' || ch === '？') return null;
  const hearer = hearers.at(s, at);
  if (hearer > 0 && '。！'.includes(s.charAt(at + hearer))) return { pause: 'end', content: at + hearer };
  if (hearerVerbs.has(s.slice(verbStart, verbStart + length))) {
    const advises = ADVICE.test(s.slice(at, at + 24));
    const content = ch === '了' || advises ? 0 : behindHearer(s, at);
    if (content > 0) return { pause: s.charAt(content - 1) === '：' ? 'colon' : 'comma', content };
  }
  if (callingVerbs.has(s.slice(verbStart, verbStart + length))) {
    for (let i = at; i < Math.min(s.length, at + 20); i++) {
      if (s.charAt(i) === '：') return { pause: 'colon', content: i + 1 };
      if (s.charAt(i) === '“') return { pause: 'quote', content: i };
      if ('，。；！？'.includes(s.charAt(i))) break;
    }
  }
  if (NOT_AFTER_VERB.has(ch)) return null;
  return { pause: 'none', content: at };
}

/** 告诉《某报》记者，…: the place behind the hearer and the mark, 0 where none is named. */
function behindHearer(s: string, at: number): number {
  if (CLAUSE.test(s.slice(at, at + 4))) return 0;
  for (let i = at; i < Math.min(s.length, at + 24); i++) {
    const ch = s.charAt(i);
    if (ch === '，' || ch === '：') return i + 1;
    if (ch === '“') return i;
    if ('。；！？'.includes(ch)) break;
  }
  for (let i = at; i < Math.min(s.length, at + 16) && s.charAt(i) !== '。'; i++) {
    const length = hearers.at(s, i);
    if (length > 0) return i + length;
  }
  return 0;
}
