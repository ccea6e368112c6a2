import type { NameBook } from '../cast/name-book';
import { type Mention, readNounPhrase } from '../cast/noun-phrase';
import { isAdverbial, namedPerson, readHead, readSubject, trimAdverbials } from '../cast/subject';
import { skipOpeners } from '../cast/title-span';
import { ACT_NOUNS } from '../lexicon/act-nouns';
import {
  BARE_SECOND_VERBS,
  CALLING_VERBS,
  CLAUSE_VERBS,
  COLON_ONLY_VERBS,
  FALSE_CUES,
  HEARER_VERBS,
  NOUNLIKE_VERBS,
  PAUSE_VERBS,
  SECOND_VERBS,
} from '../lexicon/cue-verbs';
import type { Passage } from '../text/passage';
import { WordSet } from '../text/word-set';

const clauseVerbs = new WordSet(CLAUSE_VERBS);
const verbs = new WordSet(`${CLAUSE_VERBS} ${PAUSE_VERBS} ${HEARER_VERBS} ${CALLING_VERBS} 指`);
const hearerVerbs = new WordSet(HEARER_VERBS);
const callingVerbs = new WordSet(CALLING_VERBS);
const nounlike = new WordSet(NOUNLIKE_VERBS);
const secondVerbs = new WordSet(SECOND_VERBS);
const bareSecondVerbs = new WordSet(BARE_SECOND_VERBS);
const actNouns = new WordSet(ACT_NOUNS);
const colonOnly = new WordSet(COLON_ONLY_VERBS);
const falseCues = new WordSet(FALSE_CUES);
const tails = new WordSet('说 道 称 表示 指出 说道 到');
const hearers = new WordSet('记者 笔者 媒体 我们 本报 本刊 新京报 在场 大家 他 她 他们 警方 法新社 路透社');

export type Pause = 'comma' | 'colon' | 'quote' | 'none' | 'end';

/** A verb that introduces speech, with the speaker as the text names them there. */
export interface Cue {
  /** Start of the clause that holds speaker and verb: earlier speech ends here at the latest. */
  lead: number;
  verbStart: number;
  verbEnd: number;
  verb: string;
  /** First place of what is said behind the verb. */
  content: number;
  /** Where what is said ends, when the cue itself tells. */
  contentEnd?: number;
  pause: Pause;
  /** null: the speaker is the one of the cue before (并表示，…). */
  mention: Mention | null;
  /** The clause starts right behind a quotation. */
  afterQuote: boolean;
  /** 据…介绍, 在…看来 */
  form: 'verb' | 'according' | 'view' | 'colon' | 'label' | 'act';
  /** 0–1 */
  strength: number;
}

const JOINING = /^ *(?:但也|但还|并且|而且|同时也|同时还|并|还|也|又|且|但|同时|接着|随后)/;
/** 否认这一传闻。 */
const SHORT_OBJECT = /^(?:这|该|此|上述|相关|有关|其)[\u3400-\u9fff]{1,7}[。；]/;
/** What may or must be said is not said. */
const MODAL = /^可\||\|.*(?:可以|应当|应该|不得|必须|有权|可能|如果|没有|不会)/;
const CONDITION = /^ *(?:如果|若|假如|要是|倘若|一旦|只要|经|被|由|遭)(?!济|理|营|常|过|历|费|验|销|典)/;
/** Verbs that a name of no known sort may stand in front of. */
const CORE_VERB = /表示|称|说|指出|强调|认为|透露|回应|宣布|介绍|坦言/;
const NO_SPEAKER =
  /^[\s▲]*(?:图注|图为|图说|图片说明|资料图|资料图片|原标题|来源|编者按|注|附|提示|链接|标题|副标题|时间|地点|微信|微博)$/;
const ACTION_VERB = /^(?:宣布|要求|决定)$/;
/** 宣布开幕。 */
const BARE_ACTION =
  /^(?:会议|大会|活动|论坛|仪式|比赛|运动会)?(?:开幕|闭幕|开工|竣工|启动|成立|破产|退役|离婚|结婚|分手|休会|散会|开始|结束|通车|投产|奠基|停牌|复牌|辞职|退出|参选)[，。；]/;
/** Characters; a longer quotation is not looked through. */
const LONGEST_QUOTE = 2000;
const SHORT_ASKING = /^[答问道讲]$/;
const OUTLET_VERB = /报道|刊文|消息|获悉/;
const MENTAL_VERB = /预计|相信|觉得|认为|希望|担心|猜测|怀疑|估计/;
const CLAUSE_MARKS = new Set('，；：。！？!?\n');
const NOT_AFTER_VERB = new Set('了过的着性式权性员者书会');

/** The cues of a passage in order. */
export function findCues(passage: Passage, book: NameBook): Cue[] {
  const { s, quotes } = passage;
  const cues: Cue[] = [];
  let clause = passage.body;
  let sentence = passage.body;
  let nextQuote = 0;
  let afterQuote = false;
  for (let i = passage.body; i < s.length; i++) {
    const quote = quotes[nextQuote];
    if (quote && i >= quote.open) {
      i = quote.close;
      nextQuote++;
      clause = i + 1;
      afterQuote = true;
      if ('。！？'.includes(s.charAt(i - 1))) sentence = i + 1;
      continue;
    }
    const ch = s.charAt(i);
    if (ch === '，') {
      const cue = accordingNoun(passage, i, clause, book);
      if (cue) cues.push(cue);
    }
    if (ch === '：') {
      const cue = colonCue(passage, i, clause, sentence, book, cues[cues.length - 1]);
      if (cue) cues.push(cue);
    }
    if (CLAUSE_MARKS.has(ch)) {
      if (!(afterQuote && clause === i)) afterQuote = false;
      clause = i + 1;
      if ('。！？!?\n'.includes(ch)) sentence = i + 1;
      continue;
    }
    const cue =
      viewCue(passage, i, clause, book) ??
      cueAt(passage, i, clause, sentence, afterQuote, book, cues[cues.length - 1]);
    if (!cue) continue;
    cues.push(cue);
    i = Math.max(i, Math.min(cue.verbEnd, cue.content) - 1);
  }
  return cues;
}

function isFalse(s: string, i: number, length: number): boolean {
  for (let from = Math.max(0, i - 4); from <= i; from++) {
    const span = falseCues.at(s, from);
    if (span > 0 && from + span > i && (from < i || span > length)) return true;
  }
  return false;
}

function cueAt(
  passage: Passage,
  i: number,
  clause: number,
  sentence: number,
  afterQuote: boolean,
  book: NameBook,
  previous: Cue | undefined,
): Cue | null {
  const { s } = passage;
  const length = verbs.at(s, i);
  if (length === 0 || isFalse(s, i, length)) return null;
  let verbEnd = i + length;
  const tail = tails.at(s, verbEnd);
  if (tail > 0 && !isFalse(s, verbEnd, tail)) verbEnd += tail;
  const verb = s.slice(i, verbEnd);
  const right = readRight(s, verbEnd, i, length);
  if (!right) return null;
  const { pause, content } = right;
  const points = verb === '指';
  if (pause === 'none' && !points && !clauseVerbs.has(s.slice(i, i + length)) && tail === 0) return null;
  if (pause === 'none' && length === 1 && !'说称指'.includes(verb)) return null;
  if ((pause === 'comma' || pause === 'end') && verb.length === 1 && !'说称指道答问'.includes(verb))
    return null;
  const base: Omit<Cue, 'mention' | 'strength' | 'lead'> = {
    verbStart: i,
    verbEnd,
    verb,
    content,
    pause,
    afterQuote,
    form: 'verb',
  };
  if (s.charAt(i - 1) === '的') return null;
  if (pause === 'comma' && colonOnly.has(verb)) return null;
  if (
    CONDITION.test(s.slice(clause, clause + 6)) &&
    !/^ *经/.test(s.slice(clause, clause + 2)) &&
    pause !== 'colon' &&
    pause !== 'quote'
  )
    return null;
  if (pause === 'none' && /^[后时][，。]/.test(s.slice(content, content + 2))) return null;
  if (pause === 'none' && ACTION_VERB.test(verb) && BARE_ACTION.test(s.slice(content, content + 8)))
    return null;
  if (previous && previous.lead === clause && previous.pause === 'none' && previous.verbEnd <= i) return null;
  const according = /^(?:据|根据|按照|另据|又据)/.exec(s.slice(skipMarks(s, clause), i));
  if (according) {
    const mention = readSubject(s, skipMarks(s, clause) + according[0].length, i, book);
    if (!mention || pause === 'end' || mention.strength < 0.3 || mention.name.length > 30) return null;
    return {
      ...base,
      lead: clause,
      mention: { ...mention, strength: Math.max(mention.strength, 0.5) },
      form: 'according',
      strength: 0.6,
    };
  }
  const act = readAct(passage, i, verbEnd, clause, sentence, book);
  if (act) return { ...base, ...act };
  const mention = headlessDocument(s, clause, i, length, tail) ?? readSubject(s, clause, i, book);
  if (
    mention &&
    /^(?:你|你们|我|我们|咱们|记者|综合.*)$/.test(mention.name) &&
    pause !== 'colon' &&
    pause !== 'quote'
  )
    return mention.name.endsWith('记者') ? { ...base, lead: clause, mention, strength: 0.5 } : null;
  const adjacent = mention !== null && isAdverbial(s, mention.end, i);
  if (verb === '质疑' && pause === 'comma' && mention && /[发让起到]$/.test(s.slice(clause, mention.start)))
    return null;
  if (mention && MODAL.test(`${mention.name.slice(-1)}|${s.slice(mention.end, i)}`)) return null;
  if (mention && mention.strength < 0.6 && mention.kind !== 'person' && !CORE_VERB.test(verb)) return null;
  if (mention && mention.strength >= 0.5) {
    if (points && !((mention.kind === 'person' || mention.kind === 'pronoun') && adjacent)) return null;
    if (pause === 'none' && (!adjacent || SHORT_OBJECT.test(s.slice(content, content + 10)))) return null;
    if (pause === 'none' && /^(?:针对|关于|对于)/.test(s.slice(clause, clause + 2))) return null;
    if (pause === 'end' && !afterQuote) return null;
    if (
      nounlike.has(verb) &&
      (!adjacent ||
        mention.strength < 0.6 ||
        /^(?:面对|回应|回答|针对|接受|遭)/.test(s.slice(mention.end, i)))
    )
      return null;
    if (
      SHORT_ASKING.test(verb) &&
      pause !== 'colon' &&
      pause !== 'quote' &&
      mention.kind !== 'person' &&
      mention.kind !== 'pronoun'
    )
      return null;
    if (verb === '决定' && mention.kind !== 'collective' && mention.kind !== 'org') return null;
    if (verb === '显示' && mention.kind !== 'document' && mention.kind !== 'org') return null;
    if (verb === '表示' && isFeeling(s, mention.end, i, verbEnd)) return null;
    if (pause === 'none' && nounlike.has(verb) && (mention.kind === 'document' || mention.strength < 0.6))
      return null;
    if (isOwnSide(previous, mention) && pause === 'none') return null;
    if (isNested(s, previous, sentence, clause, mention, i, verb, book)) return null;
    return { ...base, lead: clause, mention, strength: mention.strength };
  }
  if (pause === 'end' && !afterQuote) return null;
  const opened = skipOpeners(s, clause, i);
  const join = JOINING.exec(s.slice(clause, Math.min(i, clause + 8)));
  const joined = join !== null;
  const bare = join
    ? isAdverbial(s, clause + join[0].length, i)
    : opened >= i || trimAdverbials(s, opened, i, true) <= opened;
  const sameSentence = previous !== undefined && previous.lead >= sentence && previous.pause !== 'end';
  const unnamed: Cue = { ...base, lead: clause, mention: null, strength: 0.6 };
  if (bare && clause === sentence && joined && previous) return unnamed;
  if (bare && clause > sentence && pause !== 'end') {
    const nearer = !joined && sameSentence ? earlierSubject(s, previous.content, clause, book) : null;
    if (nearer && nearer.kind !== 'pronoun') return null;
    const usual = joined ? secondVerbs.has(verb) || tail > 0 : bareSecondVerbs.has(verb);
    if (usual && sameSentence) return unnamed;
    const earlier = usual ? earlierSubject(s, sentence, clause, book) : null;
    if (earlier) return { ...unnamed, mention: earlier };
    if (usual && joined && previous) return unnamed;
  }
  if (nounlike.has(verb) && pause !== 'colon' && pause !== 'quote') return null;
  const earlier = pause === 'none' ? null : earlierSubject(s, sentence, clause, book);
  if (earlier && !isNested(s, previous, sentence, clause, earlier, i, verb, book))
    return { ...unnamed, mention: earlier };
  if (mention && pause !== 'none') return { ...unnamed, mention, strength: mention.strength };
  return null;
}

/** 在X看来，…, 在X眼里，… */
function viewCue({ s }: Passage, i: number, clause: number, book: NameBook): Cue | null {
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
function headlessDocument(
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
function accordingNoun({ s }: Passage, comma: number, clause: number, book: NameBook): Cue | null {
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

/** 对此表示否认, 对结果表示不满: an attitude, no words. */
function isFeeling(s: string, from: number, verb: number, verbEnd: number): boolean {
  let end = verbEnd;
  while (end < s.length && end < verbEnd + 9 && !'，。；！'.includes(s.charAt(end))) end++;
  if (end === verbEnd || end === verbEnd + 9) return false;
  return /[对向就]/.test(s.slice(from, verb)) && /^[\u3400-\u9fff]+$/.test(s.slice(verbEnd, end));
}

/** 中方呼吁…, 我们希望…: the side of whoever is speaking already. */
const isOwnSide = (previous: Cue | undefined, mention: Mention): boolean =>
  previous?.mention !== undefined &&
  previous.mention?.kind !== 'document' &&
  /^(?:中方|我方|双方|各方|我们|我国|大家|我|你|你们)$/.test(mention.name);

/** 他表示，大家认为…: whoever is named in the first sentence of what somebody says speaks only there. */
function isNested(
  s: string,
  previous: Cue | undefined,
  sentence: number,
  clause: number,
  mention: Mention,
  at: number,
  verb: string,
  book: NameBook,
): boolean {
  if (!previous || previous.lead < sentence || previous.pause === 'end' || previous.form === 'act')
    return false;
  if (previous.mention && /记者$/.test(previous.mention.name))
    return mention.kind !== 'person' && mention.kind !== 'pronoun';
  if (OUTLET_VERB.test(previous.verb) || previous.form === 'according') return false;
  if (hasQuoted(s, previous, clause)) return false;
  if (s.charAt(clause - 1) === '；' || s.charAt(clause - 1) === '”') return false;
  if (mention.kind === 'pronoun') return MENTAL_VERB.test(verb) || /自己|本人|我/.test(mention.name);
  const same = previous.mention && book.fullName(previous.mention.name) === book.fullName(mention.name);
  const contrast =
    /^(?:而|但|另|有|对此|同时|不过|随后|也有|还有)/.test(s.slice(clause, clause + 2)) ||
    /[则也还]$/.test(s.slice(mention.end, at));
  return !same && !contrast;
}

/** The speech of the cue is one quotation, and that is closed before `place`. */
function hasQuoted(s: string, cue: Cue, place: number): boolean {
  if ((cue.pause !== 'colon' && cue.pause !== 'quote') || s.charAt(cue.content) !== '“') return false;
  return s.slice(cue.content, Math.min(place, cue.content + LONGEST_QUOTE)).includes('”');
}

/** A colon that no speech verb stands before: 亮亮很恼火：“…”, 作了解释：… */
function colonCue(
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
function readAct(
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

/** The subject of an earlier clause of the same sentence: 杨某主持会议，强调，… */
function earlierSubject(s: string, sentence: number, clause: number, book: NameBook): Mention | null {
  let end = clause - 1;
  for (let n = 0; n < 6 && end > sentence; n++) {
    let start = end;
    while (start > sentence && !CLAUSE_MARKS.has(s.charAt(start - 1)) && s.charAt(start - 1) !== '”') start--;
    const from = skipOpeners(s, start, end);
    const head = readHead(s, from, Math.min(end, from + 60), book) ?? namedPerson(s, from, end, book);
    if (head && head.strength >= 0.5) return head;
    end = start - 1;
  }
  return null;
}

function skipMarks(s: string, i: number): number {
  let at = i;
  while (' ，“▲'.includes(s.charAt(at)) && at < s.length) at++;
  return at;
}

function readRight(
  s: string,
  verbEnd: number,
  verbStart: number,
  length: number,
): { pause: Pause; content: number } | null {
  let at = verbEnd;
  while (s.charAt(at) === ' ') at++;
  const ch = s.charAt(at);
  if (ch === '，') return { pause: s.charAt(at + 1) === '“' ? 'quote' : 'comma', content: at + 1 };
  if (ch === '：') return { pause: 'colon', content: at + 1 };
  if (ch === '“') return { pause: 'quote', content: at };
  if (ch === '。' || ch === '；' || ch === '！' || at >= s.length) return { pause: 'end', content: at };
  if (ch === '、' || ch === '）' || ch === '”' || ch === '》' || ch === '？') return null;
  if (hearerVerbs.has(s.slice(verbStart, verbStart + length))) {
    const content = ch === '了' ? 0 : behindHearer(s, at);
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
  for (let i = at; i < Math.min(s.length, at + 24); i++) {
    const ch = s.charAt(i);
    if (ch === '，' || ch === '：') return i + 1;
    if (ch === '“') return i;
    if ('。；！？'.includes(ch)) break;
  }
  for (let i = at; i < Math.min(s.length, at + 16); i++) {
    const length = hearers.at(s, i);
    if (length > 0) return i + length;
  }
  return 0;
}
