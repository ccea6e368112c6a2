import { frequentVerbs } from '../text/frequent-words';
import { WordSet } from '../text/word-set';
import { between, phraseStarts, trimAdverbials } from './adverbials';
import { headPhrase, headPronoun, isPredicateHead, readHead } from './clause-head';
import { headPerson } from './head-person';
import type { Mention } from './mention';
import type { NameBook } from './name-book';
import { honorifics } from './name-characters';
import { readNounPhrase } from './noun-phrase';
import { isProtected, skipOpeners, titleWords } from './title-span';

/** A speaker may stand behind these in the same clause: 让外界质疑 */
const causatives = new WordSet('让 引发 引起 遭到 受到 有 就有 仍有 引来 招来 使得');
const MAX_PHRASE = 60;
const LONGEST_OWNED = 10;

/**
 * The speaker in front of a cue verb: reads the clause [from, to), whole when it is nothing but the speaker
 * and adverbs, else from its head up to the first word that starts a predicate.
 */
export function readSubject(s: string, from: number, to: number, book: NameBook): Mention | null {
  const start = book.at(s, from) > 1 ? from : skipOpeners(s, from, to);
  const end = trimAdverbials(s, start, to);
  if (end <= start) return null;
  const short = end - start <= MAX_PHRASE;
  const last = personBehindTitle(s, start, end, book);
  if (last) return last;
  const special = short ? (readPublisher(s, start, end, book) ?? readDescribed(s, start, end, book)) : null;
  if (special) return special;
  const predicate = isPredicateHead(s, start, book);
  const person = predicate ? null : headPerson(s, start, end, book);
  if (person?.end === end) return person;
  const whole = short ? readNounPhrase(s, start, end, book) : null;
  if (person && whole && isLonger(s, person, whole)) return whole;
  if (person) return person;
  if (
    whole?.kind === 'person' &&
    (whole.strength >= 0.9 || whole.title || s.charAt(whole.start - 1) === '的')
  )
    return whole;
  if (whole?.kind === 'document' && s.slice(start, end).includes('的') && !headPronoun(s, start))
    return whole;
  const head =
    headPronoun(s, start) ??
    (predicate ? null : headPhrase(s, start, Math.min(end, start + MAX_PHRASE), book));
  if (head) return head;
  const caused = behindCausative(s, start, end, book);
  if (caused) return caused;
  return predicate ? behindRelative(s, start, end, book) : whole;
}

/** 某某演唱会承办方: the person's name only tells which body or role it is. */
function isLonger(s: string, person: Mention, whole: Mention): boolean {
  if (person.kind !== 'person' || whole.kind === 'person' || whole.kind === 'document') return false;
  const starts = person.title?.start ?? person.start;
  const longer = whole.end - person.end;
  if (whole.strength < 0.75 || whole.start !== starts || longer <= 0 || longer > LONGEST_OWNED) return false;
  for (let i = person.end; i < whole.end; i++)
    if (phraseStarts.at(s, i) > 0 || between.at(s, i) > 0 || frequentVerbs.at(s, i) > 0) return false;
  return true;
}

/** 负责片区送货的快递员: the noun behind a clause that starts with a verb. */
function behindRelative(s: string, start: number, end: number, book: NameBook): Mention | null {
  const from = Math.max(start, end - 20);
  const of = from + s.slice(from, end - 2).lastIndexOf('的');
  if (of <= start || s.charAt(of) !== '的') return null;
  const mention = readNounPhrase(s, of + 1, end, book);
  const enough = mention?.kind === 'person' ? 0.5 : 0.8;
  return mention && mention.strength >= enough && mention.kind !== 'document' ? mention : null;
}

/** 哈某在当地的媒体顾问努某: not whoever stands first, the person behind the title at the end. */
function personBehindTitle(s: string, start: number, end: number, book: NameBook): Mention | null {
  const known = book.before(s, end, start);
  const name = end - known;
  if (known < 2 || titleWords.before(s, name, start) === 0) return null;
  const before = s.slice(start, name);
  if (!before.includes('的') || /[向对同与跟和将把让请被]/.test(before)) return null;
  return readNounPhrase(s, start + before.lastIndexOf('的') + 1, end, book);
}

const PUBLISHES =
  /(?:发布|发表|发出|公布|刊发|推送|上传|晒出|发(?=新闻稿|声明|公告|通报|视频|微博|帖|文|推|朋友圈|长文|图))(?:了)?[^的，]{0,10}$/;
/** Nothing but a name and a title of a work: 某某咨询《2012年市场报告》 */
const TITLED = /^[^《》对向在接受]*《[^《》]{2,40}》$/;
/** 一名不愿透露姓名的干部: the verb in front of 的 starts no predicate. */
const SOMEBODY_WHO =
  /^(?![^的]*(?:叫|名为|对|向))[\u3400-\u9fff]{0,8}(?:[一二两三几数多][名位个]|不愿|匿名)[^，。]{2,24}的[^，。的]{2,8}$/;

/** A title of a work with its author, or somebody without a name with what is told of them. */
function readDescribed(s: string, start: number, end: number, book: NameBook): Mention | null {
  const phrase = s.slice(start, end);
  if (!TITLED.test(phrase) && !SOMEBODY_WHO.test(phrase)) return null;
  if (honorifics.before(s, end, start) > 0) return null;
  const mention = readNounPhrase(s, start, end, book);
  return mention && mention.strength >= 0.7 ? mention : null;
}

/** 以军7日发布战况通报: whoever puts the paper out. */
function readPublisher(s: string, start: number, end: number, book: NameBook): Mention | null {
  const put = PUBLISHES.exec(s.slice(start, end));
  if (!put || put.index < 2 || put.index > 30 || isPredicateHead(s, start, book)) return null;
  const verb = start + put.index;
  const before = trimAdverbials(s, start, verb);
  const mention = readHead(s, start, verb, book) ?? readNounPhrase(s, start, before, book);
  if (!mention || mention.kind === 'document') return null;
  return { ...mention, strength: Math.max(mention.strength, 0.65) };
}

/** The one whom a causative verb makes speak; nothing but adverbs follows the phrase. */
function behindCausative(s: string, start: number, end: number, book: NameBook): Mention | null {
  for (let i = end - 2; i >= Math.max(start, end - 16); i--) {
    const length = causatives.at(s, i);
    if (length === 0 || i + length >= end || isProtected(s, i, length)) continue;
    const mention = readNounPhrase(s, i + length, end, book);
    if (mention && mention.strength >= 0.6) return mention;
  }
  return null;
}
