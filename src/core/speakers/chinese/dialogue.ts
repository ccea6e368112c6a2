import type { Mention } from '../cast/mention';
import type { NameBook } from '../cast/name-book';
import { readNounPhrase } from '../cast/noun-phrase';
import type { Registry } from '../cast/registry';
import type { Draft } from '../evidence';
import type { Passage, Span } from '../text/passage';
import { tellsOfScene } from './tells-of-scene';

/** A paragraph of an interview or a press conference that opens with its speaker: 王某：… */
export interface Turn {
  passage: Passage;
  /** The label as it stands, or null where the turn goes on from the paragraph before. */
  label: Span | null;
  mention: Mention | null;
  /** Where the mention stands, when not in the turn itself. */
  mentionIn?: Passage;
  content: Span;
  role: 'question' | 'answer';
}

const LABEL = /^[\s▲▼■□●◆◇◎△▶★☆*#·—-]{0,6}([^，。；：！？“”、…\n]{1,24})：\s*/;
const SOUND_BITE = /^【(?:同期声?|采访|被采访人|人物采访)】\s*([^，。；：！？“”【】]{2,40})[：\s]*$/;
const NARRATOR = /^【(?:解说|配音|旁白|导语|口播|正文)】/;
const BARE_LABEL = /^\s{0,3}([QAqa问答])[\d.、\s]{1,3}/;
const ASKERS =
  /^(?:问|Q|q|Q\d+|问题|提问|记者|主持人|采访者|笔者|编者|[^，。]{0,16}(?:记者|主持人|编辑|提问|网友|网友问|代表提问)(?:提问|问)?)$/;
const ANSWERS = /^(?:答|A|a|A\d+|回答|答复)$/;
const NO_LABEL =
  /^(?:图注|图为|图说|图片说明|资料图|资料图片|图片来源|图源|据|注|编者按|原标题|来源|文|图|责任编辑|编辑|作者|摘要|导读|新华社|本报|其[一二三四五]|第[一二三四五六七八九十]|[一二三四五六七八九十]是|一|二|三|四|五|时间|地点|链接|附|提示|关键词)$|讯$|电$|消息$|.(?:[说称道写]|表示|指出|认为|回应|强调|透露|坦言)$/;

interface Labelled {
  passage: Passage;
  label: Span;
  text: string;
  content: number;
}

/** The turns of a question-and-answer piece by block; empty where the text is none. */
export function readDialogue(passages: readonly Passage[], book: NameBook): Map<number, Turn> {
  const labelled = passages.map(readLabel);
  const counts = new Map<string, { turns: number; questions: number }>();
  for (const entry of labelled) {
    if (!entry) continue;
    const count = counts.get(entry.text) ?? { turns: 0, questions: 0 };
    count.turns++;
    if (/[？?][\s”）]{0,3}$/.test(entry.passage.s.slice(-5))) count.questions++;
    counts.set(entry.text, count);
  }
  const isSpeaker = (text: string, passage: Passage, label: Span) =>
    ASKERS.test(text) ||
    ANSWERS.test(text) ||
    (readNounPhrase(passage.s, label.start, label.end, book)?.strength ?? 0) >= 0.6 ||
    (counts.get(text)?.turns ?? 0) >= 2;
  const usable = labelled.filter((entry) => entry && isSpeaker(entry.text, entry.passage, entry.label));
  const turns = new Map<number, Turn>();
  const asked = usable.some((entry) => entry && isAsker(entry.text, counts));
  const bites = usable.some((entry) => entry && SOUND_BITE.test(entry.passage.s));
  if (usable.length < 3 && !(usable.length === 2 && asked) && !bites)
    return readBoldQuestions(passages, book);
  const crowd = counts.size < 2 && !bites && usable.every((entry) => entry && isCrowd(entry, book));
  if (counts.size < 2 && !bites && !crowd && !usable.some((entry) => entry?.passage.strong.length))
    return turns;
  const quoted = usable.some((entry) => entry && entry.passage.s.charAt(entry.content) === '“');
  const first = labelled.findIndex((entry) => entry !== null);
  const interviewee = readInterviewee(passages.slice(0, Math.max(first, 1)), book);
  let current: Turn | null = null;
  passages.forEach((passage, k) => {
    const entry = labelled[k];
    if (entry && isSpeaker(entry.text, passage, entry.label)) {
      const role = isAsker(entry.text, counts) ? 'question' : 'answer';
      const answering = ANSWERS.test(entry.text) ? interviewee : null;
      const mention = answering
        ? answering.mention
        : ANSWERS.test(entry.text)
          ? null
          : readLabelMention(passage, entry.label, book);
      current = {
        passage,
        label: entry.label,
        mention,
        mentionIn: answering?.passage,
        content: { start: entry.content, end: passage.s.length },
        role,
      };
      turns.set(passage.block, current);
    } else if (current && isNarrated(passage, bites)) current = null;
    else if (
      current &&
      passage.kind === 'p' &&
      (((asked || isAlone(current)) && usable.length * 3 >= passages.length) || bites) &&
      !quoted &&
      !crowd &&
      passage.strong.length === 0 &&
      (/[。！？…”]\s{0,3}$/.test(passage.s.slice(-4)) || isAlone(current))
    ) {
      turns.set(passage.block, {
        ...current,
        passage,
        label: null,
        content: { start: 0, end: passage.s.length },
      });
    } else current = null;
  });
  return turns;
}

/** The label is a line of its own. */
const isAlone = ({ content }: Turn): boolean => content.start >= content.end;

/** 市民：…, 网友：…: one label for the many who are asked. */
const isCrowd = ({ passage, label }: Labelled, book: NameBook): boolean => {
  const mention = readNounPhrase(passage.s, label.start, label.end, book);
  return (
    mention !== null && (mention.kind === 'role' || mention.kind === 'collective') && mention.strength >= 0.8
  );
};

/** Whether the reporter speaks in a paragraph without a label. */
const isNarrated = ({ s }: Passage, bites: boolean): boolean =>
  NARRATOR.test(s) || (!bites && (s.startsWith('“') || tellsOfScene(s)));

const MIN_BOLD_QUESTIONS = 3;

/** An interview whose questions are bold paragraphs and whose answers stand plain behind them. */
function readBoldQuestions(passages: readonly Passage[], book: NameBook): Map<number, Turn> {
  const turns = new Map<number, Turn>();
  const asks = ({ s, strong }: Passage) =>
    /[？?]\s{0,3}$/.test(s.slice(-4)) && strong.some(([from, to]) => to - from >= 0.8 * s.length);
  const first = passages.findIndex(asks);
  if (passages.filter(asks).length < MIN_BOLD_QUESTIONS) return turns;
  const interviewee = readInterviewee(passages.slice(0, Math.max(first, 1)), book);
  if (!interviewee) return turns;
  for (const passage of passages.slice(first)) {
    if (passage.kind !== 'p') continue;
    turns.set(passage.block, {
      passage,
      label: null,
      mention: interviewee.mention,
      mentionIn: interviewee.passage,
      content: { start: 0, end: passage.s.length },
      role: asks(passage) ? 'question' : 'answer',
    });
  }
  return turns;
}

/** Who answers where the turns say only 答: the spokesperson, else the first person, of the introduction. */
function readInterviewee(
  passages: readonly Passage[],
  book: NameBook,
): { mention: Mention; passage: Passage } | null {
  let first: { mention: Mention; passage: Passage } | null = null;
  for (const passage of passages)
    for (let i = 0; i < passage.s.length && i < 400; i++) {
      const length = book.at(passage.s, i);
      if (length === 0) continue;
      const mention: Mention = {
        kind: 'person',
        start: i,
        end: i + length,
        name: passage.s.slice(i, i + length),
        strength: 0.9,
      };
      if (passage.s.slice(Math.max(0, i - 4), i).endsWith('发言人')) return { mention, passage };
      first ??= { mention, passage };
      i += length - 1;
    }
  return first;
}

function isAsker(text: string, counts: Map<string, { turns: number; questions: number }>): boolean {
  if (ASKERS.test(text)) return true;
  const count = counts.get(text);
  return count !== undefined && count.turns >= 2 && count.questions * 10 >= count.turns * 6;
}

function readLabelMention({ s }: Passage, label: Span, book: NameBook): Mention {
  const mention = readNounPhrase(s, label.start, label.end, book);
  if (mention && mention.strength >= 0.5) return mention;
  return {
    kind: 'person',
    start: label.start,
    end: label.end,
    name: s.slice(label.start, label.end),
    strength: 0.6,
  };
}

function readLabel(passage: Passage): Labelled | null {
  const head = passage.s.slice(0, 48);
  const match = SOUND_BITE.exec(head) ?? LABEL.exec(head) ?? BARE_LABEL.exec(head);
  const text = match?.[1]?.trim();
  if (!match || !text || NO_LABEL.test(text)) return null;
  const start = head.indexOf(text);
  return { passage, label: { start, end: start + text.length }, text, content: match[0].length };
}

/** The statement of a turn; null for the interviewer's. */
export function readTurn(turn: Turn, registry: Registry): Draft | null {
  if (turn.role === 'question') return null;
  const actor = turn.mention
    ? registry.resolve(turn.mention, turn.mentionIn ?? turn.passage)
    : registry.person;
  if (!actor) return null;
  const { s, text, quotes } = turn.passage;
  let { start, end } = turn.content;
  const first = quotes[0];
  if (first && first.open === start && first.close >= end - 2) {
    start = first.open + 1;
    end = Math.min(end, first.close);
  }
  while (end > start && s.charAt(end - 1) === ' ') end--;
  registry.spoke(actor);
  if (end <= start) return null;
  const cue = turn.label
    ? {
        cue: text.slice(turn.label.end, turn.label.end + 1),
        cueStart: turn.label.end,
        cueEnd: turn.label.end + 1,
      }
    : { continues: true };
  return {
    actor,
    block: turn.passage.block,
    start,
    end,
    mode: 'direct',
    ...cue,
    evidence: {
      form: 'turn',
      pause: 'colon',
      naming: turn.mention?.kind ?? 'unnamed',
      strength: turn.label ? 0.95 : 0.8,
      support: 1,
      sureness: 1,
      doubtfulVerb: false,
    },
  };
}
