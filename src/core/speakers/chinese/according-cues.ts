import { trimAdverbials } from '../cast/adverbials';
import type { Mention } from '../cast/mention';
import type { NameBook } from '../cast/name-book';
import { readNounPhrase } from '../cast/noun-phrase';
import type { Passage, Span } from '../text/passage';
import type { Cue, Place } from './cue';
import { quotedSource } from './special-cues';

/** A cue whose words follow the mark behind `place`. */
const according = (clause: number, place: Span, verb: string, mention: Mention): Cue => ({
  lead: clause,
  verbStart: place.start,
  verbEnd: place.end,
  verb,
  content: place.end + 1,
  pause: 'comma',
  mention,
  afterQuote: false,
  form: 'according',
  strength: 0.6,
});

const FROM = /^(?:.{0,12}?(?:记者|笔者|新闻|日报))?(?:[^，从向]{0,8})[从向](.{2,30})$/;
const LEARNT = /^(?:了解到|获悉|得知|获知|知悉)$/;

/** 记者从市教育局了解到，…: the body that told it speaks; nested in other speech it tells nothing. */
export function learntCue(
  { passage: { s }, clause, sentence, previous }: Place,
  i: number,
  book: NameBook,
): Cue | null {
  if (previous && previous.lead >= sentence) return null;
  const verb = s.slice(i, s.charAt(i + 1) === '解' ? i + 3 : i + 2);
  if (!LEARNT.test(verb)) return null;
  const mark = s.charAt(i + verb.length);
  if ((mark !== '，' && mark !== '：') || i - clause > 60) return null;
  const from = FROM.exec(s.slice(clause, i))?.[1];
  if (!from) return null;
  const start = i - from.length;
  const beside = /(?:处|那里|那儿)$/.exec(from)?.[0].length ?? 0;
  const mention = readSource(s, start, i, book) ?? readSource(s, start, i - beside, book);
  if (!mention) return null;
  return according(clause, { start: i, end: i + verb.length }, verb, mention);
}

function readSource(s: string, start: number, end: number, book: NameBook): Mention | null {
  const mention = readNounPhrase(s, start, end, book);
  return mention && mention.strength >= 0.75 && mention.kind !== 'document' ? mention : null;
}

const ACCORDING = /^[\s，]*(?:根据|按照|另据|又据|据|按)/;
const SOURCE_NOUN =
  /(?:最新|初步|公布的|发布的)*(?:的)?(说法|看法|描述|估计|估算|测算|介绍|监测评估|监测|评估|预测|预报|统计数据|统计|数据|消息)$/;
const PUBLISHED =
  /(?:公布|发布|提供|披露|出具|进行)的(?:最新|一项|一份|相关|有关|官方)*([\u3400-\u9fff]{0,4}(?:数据|资料|报告|统计|调查|答复|通报))$/;

/** 万维网基金会的报告, 《调查报告》 */
const REPORT = /^[^，。]{2,24}的(?:[\u3400-\u9fff]{0,4}报告|年报|财报)$|《[^《》]{3,40}》$/;

/** Nobody is named as the source at a comma without one of these. */
const NAMES_SOURCE = /^[\s，]*(?:根据|按|另据|又据|据|用)|援引|引述|引用|转引/;

/** 根据X的说法，…, 援引X的说法，… */
export function sourceCue(passage: Passage, comma: number, clause: number, book: NameBook): Cue | null {
  const text = passage.s.slice(Math.max(clause, comma - LONGEST_CITED), comma);
  if (!NAMES_SOURCE.test(text)) return null;
  return accordingNoun(passage, comma, clause, book) ?? citedCue(passage, comma, clause, book);
}

function accordingNoun({ s }: Passage, comma: number, clause: number, book: NameBook): Cue | null {
  if (comma - clause > 40) return null;
  const text = s.slice(clause, comma);
  const opener = ACCORDING.exec(text);
  const paper = opener && (PUBLISHED.exec(text)?.[1] ?? REPORT.exec(text.slice(opener[0].length))?.[0]);
  if (paper) return accordingPaper(clause, comma, paper);
  const issuer = opener && ISSUED.exec(text.slice(opener[0].length))?.[1];
  if (opener && issuer) return accordingIssuer(s, clause + opener[0].length, comma, issuer, clause, book);
  const noun = opener && SOURCE_NOUN.exec(text);
  if (!opener || !noun?.[1] || /^(?:介绍|统计|监测|消息|数据|统计数据)$/.test(noun[0])) return null;
  const mention = readNounPhrase(s, clause + opener[0].length, clause + noun.index, book);
  if (!mention || mention.strength < 0.6) return null;
  return according(clause, { start: comma - noun[1].length, end: comma }, noun[1], mention);
}

/** What somebody is cited for, and in whose words it is put. */
const CITED = /(?:说法|消息|话|分析|报道|数据|观点)$/;
const IN_WORDS_OF = /^ *用(.{1,16}?)(?:自己)?的话来?[说讲]$/;

/** 某社援引某人的说法，…, 用某人的话说，…: whoever is cited. */
function citedCue({ s }: Passage, comma: number, clause: number, book: NameBook): Cue | null {
  if (comma - clause > LONGEST_CITED) return null;
  const text = s.slice(clause, comma);
  const name = IN_WORDS_OF.exec(text)?.[1];
  const start = name === undefined ? clause : clause + text.indexOf(name);
  const mention = name
    ? readNounPhrase(s, start, start + name.length, book)
    : CITED.test(text)
      ? quotedSource(s, clause, comma, book)
      : null;
  if (!mention || mention.strength < 0.6) return null;
  const verb = { start: comma - 1, end: comma };
  return according(clause, verb, s.slice(comma - 1, comma), mention);
}

const LONGEST_CITED = 60;

const ISSUED =
  /^(.{2,24}?)(?:网站|官网)?(?:公布|发布|发表|发出)的(?:最新|一份)*(?:消息|声明|公告|通报|公报)$/;

/** 据某某部门公布的消息，…: whoever gave the word speaks. */
function accordingIssuer(
  s: string,
  start: number,
  comma: number,
  issuer: string,
  clause: number,
  book: NameBook,
): Cue | null {
  const end = trimAdverbials(s, start, start + issuer.length);
  const mention = readNounPhrase(s, start, end, book);
  return mention && mention.strength >= 0.6
    ? according(clause, { start: comma - 2, end: comma }, s.slice(comma - 2, comma), mention)
    : null;
}

/** 根据某公司公布的数据，…: the paper speaks. */
function accordingPaper(clause: number, comma: number, paper: string): Cue {
  const place = { start: comma - paper.length, end: comma };
  return according(clause, place, paper, { kind: 'document', ...place, name: paper, strength: 0.6 });
}
