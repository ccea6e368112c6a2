import type { Mention } from '../cast/mention';
import type { NameBook } from '../cast/name-book';
import type { Cue } from './cue';

/** Characters; a longer quotation is not looked through. */
const LONGEST_QUOTE = 2000;
const OUTLET_VERB = /报[道导]|刊文|消息|获悉/;
const OUTLET =
  /(?:[^会协]社|报|[^联]网|[^平]台|周刊|杂志|媒体|外媒|新闻|电视|广播|》|媒)$|^(?:CNN|BBC|CNBC|RT|NBC|ABC|CBS)$/;
/** With these a pronoun goes on to tell what somebody says, not what is said of them. */
const PARTING = /[还也则又]|同时|随后|^(?:但|不过|然而|而)/;
const MENTAL_VERB = /预计|相信|觉得|认为|希望|担心|猜测|怀疑|估计/;

/** 中方呼吁…, 我们希望…: the side of whoever is speaking already. */
export const isOwnSide = (previous: Cue | undefined, mention: Mention): boolean =>
  previous?.mention !== undefined &&
  previous.mention?.kind !== 'document' &&
  /^(?:中方|我方|双方|各方|我们|我国|大家|我|你|你们)$/.test(mention.name);

export const isOutlet = ({ kind, name }: Mention): boolean => kind !== 'person' && OUTLET.test(name);

/** A paper or a channel, which passes on what others say. */
export const isRelay = ({ verb, form, mention }: Cue): boolean =>
  OUTLET_VERB.test(verb) ||
  verb === '显示' ||
  (form === 'according' && mention?.kind !== 'person' && mention?.kind !== 'role') ||
  (mention !== null && isOutlet(mention));

/** 他表示，大家认为…: whoever is named in the first sentence of what somebody says speaks only there. */
export function isNested(
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
  if (isRelay(previous)) return false;
  if (hasQuoted(s, previous, clause)) return false;
  if (/[；”]$|”，$/.test(s.slice(Math.max(0, clause - 2), clause))) return false;
  if (mention.kind === 'pronoun')
    return (
      MENTAL_VERB.test(verb) ||
      /自己|本人|我/.test(mention.name) ||
      !(PARTING.test(s.slice(clause, at)) || s.slice(previous.content, clause).includes('；'))
    );
  const same = previous.mention && book.fullName(previous.mention.name) === book.fullName(mention.name);
  const contrast =
    !(MENTAL_VERB.test(verb) && mention.kind !== 'person') &&
    (/^(?:而|但|另|有|对此|同时|不过|随后|也有|还有)/.test(s.slice(clause, clause + 2)) ||
      /[则也还]$/.test(s.slice(mention.end, at)));
  return !same && !contrast;
}

/** The speech of the cue is one quotation, and that is closed before `place`. */
function hasQuoted(s: string, cue: Cue, place: number): boolean {
  if ((cue.pause !== 'colon' && cue.pause !== 'quote') || s.charAt(cue.content) !== '“') return false;
  return s.slice(cue.content, Math.min(place, cue.content + LONGEST_QUOTE)).includes('”');
}
