import type { NameBook } from '../cast/name-book';
import { type Mention, readNounPhrase } from '../cast/noun-phrase';
import { readSubject } from '../cast/subject';
import { ACT_NOUNS } from '../lexicon/act-nouns';
import type { Passage } from '../text/passage';
import { WordSet } from '../text/word-set';
import type { Cue } from './cue';
import { earlierSubject } from './earlier-subject';

const actNouns = new WordSet(ACT_NOUNS);
const NO_SPEAKER =
  /^[\s▲]*(?:图注|图为|图说|图片说明|资料图|资料图片|原标题|来源|编者按|注|附|提示|链接|标题|副标题|时间|地点|微信|微博)$/;

/** 在X看来，…, 在X眼里，… */
export function viewCue({ s }: Passage, i: number, clause: number, book: NameBook): Cue | null {
  const ch = s.charAt(i);
  if (ch !== '看' && ch !== '眼') return null;
  const verb = s.slice(i, i + 2);
  if (verb !== '看来' && verb !== '眼里' && verb !== '眼中') return null;
  const mark = s.charAt(i + 2);
  if (mark !== '，' && mark !== '：' && mark !== '“') return null;
  const at = clause + s.slice(clause, Math.min(i, clause + 7)).indexOf('在');
  if (at < clause) return null;
  const mention = readNounPhrase(s, at + 1, s.charAt(i - 1) === '的' ? i - 1 : i, book);
  if (!mention || mention.strength < 0.5 || mention.kind === 'collective') return null;
  if (verb !== '看来' && mention.kind !== 'pronoun' && mark === '，') return null;
  const pause = mark === '，' ? 'comma' : mark === '：' ? 'colon' : 'quote';
  const content = mark === '“' ? i + 2 : i + 3;
  return {
    lead: clause,
    verbStart: i,
    verbEnd: i + 2,
    verb,
    content,
    pause,
    mention,
    afterQuote: false,
    form: 'view',
    strength: mention.strength,
  };
}

/** 有报道称, 通报指出: the noun is the speaker itself. */
export function headlessDocument(
  s: string,
  clause: number,
  i: number,
  length: number,
  tail: number,
): Mention | null {
  const noun = s.slice(i, i + length);
  if (tail === 0 || !/^(?:报道|声明|公告|通报|评论|通知)$/.test(noun)) return null;
  const before = s.slice(clause, i).trim();
  if (before !== '' && !/^(?:有|也有|另有|该|此前有|曾有|据)$/.test(before)) return null;
  return { kind: 'document', start: i, end: i + length, name: noun, strength: 0.6 };
}

const ACCORDING = /^[\s，]*(?:根据|按照|据|按)/;
const SOURCE_NOUN = /(?:的)?(说法|看法|描述|估计|估算|测算|介绍)$/;

/** 根据X的说法，… */
export function accordingNoun({ s }: Passage, comma: number, clause: number, book: NameBook): Cue | null {
  if (comma - clause > 40) return null;
  const text = s.slice(clause, comma);
  const opener = ACCORDING.exec(text);
  const noun = opener && SOURCE_NOUN.exec(text);
  if (!opener || !noun?.[1] || noun[1] === '介绍') return null;
  const mention = readNounPhrase(s, clause + opener[0].length, clause + noun.index, book);
  if (!mention || mention.strength < 0.6) return null;
  return {
    lead: clause,
    verbStart: comma - noun[1].length,
    verbEnd: comma,
    verb: noun[1],
    content: comma + 1,
    pause: 'comma',
    mention,
    afterQuote: false,
    form: 'according',
    strength: 0.7,
  };
}

/** A colon that no speech verb stands before: 亮亮很恼火：“…”, 作了解释：… */
export function colonCue(
  passage: Passage,
  i: number,
  clause: number,
  sentence: number,
  book: NameBook,
  previous: Cue | undefined,
): Cue | null {
  if (previous && previous.content >= i && previous.pause === 'colon') return null;
  const { s } = passage;
  let content = i + 1;
  while (s.charAt(content) === ' ') content++;
  const quoted = s.charAt(content) === '“';
  const label = clause === passage.body && readNounPhrase(s, clause, i, book);
  if (NO_SPEAKER.test(s.slice(clause, i))) return null;
  const labelled = label && label.kind === 'person' && label.strength >= 0.9 && i - clause <= 40;
  if (
    !quoted &&
    !labelled &&
    !/(?:解释|回应|答复|说明|评价|表态|点评|总结|感慨|感叹|苦水|如下|建议|提问|发问|追问|疑问)$/.test(
      s.slice(Math.max(clause, i - 6), i),
    )
  )
    return null;
  const whole = readSubject(s, clause, i, book);
  const mention = whole && whole.strength >= 0.6 ? whole : earlierSubject(s, sentence, clause, book);
  if (!mention && !quoted) return null;
  return {
    lead: clause,
    verbStart: i,
    verbEnd: i + 1,
    verb: '：',
    content,
    pause: 'colon',
    mention,
    afterQuote: false,
    form: labelled && !quoted ? 'label' : 'colon',
    strength: labelled ? 0.9 : mention ? 0.7 : 0.5,
  };
}

/** 对…表示欢迎, 向…表示感谢: the act is the statement, from the preposition to the noun. */
export function readAct(
  { s }: Passage,
  verb: number,
  verbEnd: number,
  clause: number,
  sentence: number,
  book: NameBook,
): Pick<Cue, 'lead' | 'content' | 'contentEnd' | 'mention' | 'form' | 'strength' | 'pause'> | null {
  if (!s.startsWith('表示', verb)) return null;
  let end = verbEnd;
  while (end < s.length && end < verbEnd + 16 && !'，。；！？、“'.includes(s.charAt(end))) end++;
  if (actNouns.before(s, end, verbEnd) === 0) return null;
  let start = clause;
  while (start < verb && s.charAt(start) !== '向' && s.charAt(start) !== '对') start++;
  if (start >= verb - 2) return null;
  const mention = readSubject(s, clause, start, book) ?? earlierSubject(s, sentence, clause, book);
  if (!mention || mention.strength < 0.5) return null;
  return {
    lead: clause,
    content: start,
    contentEnd: end,
    mention,
    form: 'act',
    strength: mention.strength,
    pause: 'none',
  };
}
