import { isAdverbial, trimAdverbials } from '../cast/adverbials';
import type { Mention } from '../cast/mention';
import type { NameBook } from '../cast/name-book';
import { clauseVerbs } from '../cast/name-characters';
import { readSubject } from '../cast/subject';
import { skipOpeners } from '../cast/title-span';
import {
  ACCORDING_VERBS,
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
import { accordingNoun, learntCue } from './according-cues';
import type { Cue } from './cue';
import { CLAUSE_MARKS, earlierSubject } from './earlier-subject';
import { isNested, isOwnSide, isRelay } from './nesting';
import { readRight } from './right-context';
import { colonCue, headlessDocument, quotedNickname, quotedSource, readAct, viewCue } from './special-cues';

const verbs = new WordSet(`${CLAUSE_VERBS} ${PAUSE_VERBS} ${HEARER_VERBS} ${CALLING_VERBS} 指`);
const accordingVerbs = new WordSet(ACCORDING_VERBS);
const nounlike = new WordSet(NOUNLIKE_VERBS);
const secondVerbs = new WordSet(SECOND_VERBS);
const bareSecondVerbs = new WordSet(BARE_SECOND_VERBS);
const colonOnly = new WordSet(COLON_ONLY_VERBS);
const falseCues = new WordSet(FALSE_CUES);
const tails = new WordSet('说 道 称 表示 指出 说道 到 指');

const JOINING = /^ *(?:但也|但还|并且|而且|同时也|同时还|并|还|也|又|且|但|同时|接着|接著|随后)/;
/** 否认这一传闻。 */
const SHORT_OBJECT = /^(?:这|该|此|上述|相关|有关|其)[\u3400-\u9fff]{1,7}[。；]/;
/** What may or must be said is not said. */
const MODAL = /^可\||\|.*(?:可以|应当|应该|不得|必须|有权|可能|如果|没有|不会)/;
const CONDITION = /^ *(?:如果|若|假如|要是|倘若|一旦|只要|经|被|由|遭)(?!济|理|营|常|过|历|费|验|销|典)/;
/** Verbs that a name of no known sort may stand in front of. */
const CORE_VERB = /表示|称|说|指出|强调|认为|透露|回应|宣布|介绍|坦言/;
const ACTION_VERB = /^(?:宣布|要求|决定)$/;
/** 宣布开幕。 */
const BARE_ACTION =
  /^(?:会议|大会|活动|论坛|仪式|比赛|运动会)?(?:开幕|闭幕|开工|竣工|启动|成立|破产|退役|离婚|结婚|分手|休会|散会|开始|结束|通车|投产|奠基|停牌|复牌|辞职|退出|参选)[，。；]/;
/** 介绍工程建设情况，指出存在的不足: what was spoken about, not what was said. */
const NAMES_ITS_SUBJECT =
  /^(?:批评|指责|谴责|质疑|称赞|赞扬|盛赞|否认|证实|驳斥|介绍|通报|反映|解释|分析|补充|回忆|指出|提出|透露|披露|说明|讲述|强调|重申)$/;
const OBJECT_NOUN =
  /^[^，。；：！？是将要会可应有]{1,24}(?:情况|工作|经验|成果|进展|问题|过程|背景|内容|做法|特点|现状|不足|成效|举措|细节|原因|意见|要求|情形|经历|方式|做法|行为|言论|决定|说法|态度|政策|表现|传闻|传言|消息|关系|指控|报道|评论|猜测|关切|一事|事实)[，。；]/;
const ACCORDING = /^(?:据|根据|按照|另据|又据)/;
const ACCUSING = /指责|批评|谴责|质疑|直指|指控|抨击|斥|批|敦促|警告|呼吁|要求|号召|质问/;
/** 发布声明否认…: a paper, no verb. */
const PAPER = /^(?:发布|发表|发出)(?:声明|公告|通报|通告)/;
/** 发表声明严正指出，: the verb that a mark follows is the cue. */
const BETTER_VERB =
  /^[^，。；：“的对向]{0,6}(?:指出|表示|强调|称|说|认为|写道|透露|坦言|回应|宣布)(?:[，：]|“)/;
const SHORT_ASKING = /^[答问道讲回]$/;

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
      const previous = cues[cues.length - 1];
      const nested = previous !== undefined && previous.lead >= sentence && !isRelay(previous);
      const cue = nested ? null : accordingNoun(passage, i, clause, book);
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
      learntCue(passage, i, clause, sentence, book, cues[cues.length - 1]) ??
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
  const measured = accordingVerbs.at(s, i);
  const length = (measured > 0 && isAccording(s, clause) && measured) || verbs.at(s, i);
  if (length === 0 || isFalse(s, i, length)) return null;
  let verbEnd = i + length;
  const tail = tails.at(s, verbEnd);
  if (tail > 0 && !isFalse(s, verbEnd, tail)) verbEnd += tail;
  const verb = s.slice(i, verbEnd);
  const right = readRight(s, verbEnd, i, length);
  if (!right) return null;
  const { pause, content } = right;
  if (pause === 'none' && tail === 0 && BETTER_VERB.test(s.slice(content, content + 12))) return null;
  if (pause === 'none' && tail === 0 && PAPER.test(s.slice(i - 2, verbEnd))) return null;
  const points = verb === '指';
  if (pause === 'none' && !points && !clauseVerbs.has(s.slice(i, i + length)) && tail === 0) return null;
  if (pause === 'none' && length === 1 && !'说称指'.includes(verb)) return null;
  if ((pause === 'comma' || pause === 'end') && verb.length === 1 && !'说称指道答问回'.includes(verb))
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
  if (pause === 'none' && NAMES_ITS_SUBJECT.test(verb) && OBJECT_NOUN.test(s.slice(content, content + 30)))
    return null;
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
  const according = ACCORDING.exec(s.slice(skipMarks(s, clause), i));
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
  const mention =
    headlessDocument(s, clause, i, length, tail) ??
    quotedSource(s, clause, i, book) ??
    quotedNickname(s, clause, i) ??
    readSubject(s, clause, i, book);
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
  if (
    mention &&
    MODAL.test(`${mention.kind === 'person' ? '' : mention.name.slice(-1)}|${s.slice(mention.end, i)}`)
  )
    return null;
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
    if (
      pause === 'none' &&
      nounlike.has(verb) &&
      ((mention.kind === 'document' && !mention.deictic) || mention.strength < 0.6)
    )
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
    if (previous && i <= previous.content + 1) return null;
    const nearer = !joined && sameSentence ? nearerSubject(s, previous, clause, book) : null;
    if (nearer && (nearer.kind !== 'pronoun' || verb === '称'))
      return previous && isRelay(previous) ? { ...unnamed, mention: nearer } : null;
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

/** Who heads a clause between the last cue and this one; what an accusing verb takes for its object heads none. */
function nearerSubject(s: string, previous: Cue, clause: number, book: NameBook): Mention | null {
  const from = ACCUSING.test(previous.verb) ? s.indexOf('，', previous.content) + 1 : previous.content;
  return from > 0 && from < clause ? earlierSubject(s, from, clause, book) : null;
}

/** 对此表示否认, 对结果表示不满: an attitude, no words. */
function isFeeling(s: string, from: number, verb: number, verbEnd: number): boolean {
  let end = verbEnd;
  while (end < s.length && end < verbEnd + 9 && !'，。；！'.includes(s.charAt(end))) end++;
  if (end === verbEnd || end === verbEnd + 9) return false;
  return /[对向就]/.test(s.slice(from, verb)) && /^[\u3400-\u9fff]+$/.test(s.slice(verbEnd, end));
}

const isAccording = (s: string, clause: number): boolean =>
  ACCORDING.test(s.slice(skipMarks(s, clause), skipMarks(s, clause) + 2));

function skipMarks(s: string, i: number): number {
  let at = i;
  while (' ，“▲'.includes(s.charAt(at)) && at < s.length) at++;
  return at;
}
