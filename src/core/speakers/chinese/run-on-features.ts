import { readHead } from '../cast/clause-head';
import type { NameBook } from '../cast/name-book';
import { skipOpeners, timeAt } from '../cast/title-span';
import { NARRATION, RUN_ON_CONNECTIVES } from '../lexicon/narration';
import type { Passage, Span } from '../text/passage';
import { WordSet } from '../text/word-set';
import { tellsOfScene } from './tells-of-scene';

/** What is known when indirect speech may run on into the next sentence. */
export interface RunOnContext {
  verb: string;
  /** Folded name and kind of the speaker. */
  name: string;
  kind: string;
  titles: readonly string[];
  /** Sentences of the speech so far. */
  steps: number;
  /** Length of the speech so far, in characters. */
  length: number;
  /** The cue opens its paragraph. */
  opensBlock: boolean;
  /** The speech so far holds a quotation that ends like a sentence. */
  quoted: boolean;
  /** The next cue of the paragraph is the same speaker's. */
  nextIsSame: boolean;
  /** There is another cue in the paragraph. */
  hasNext: boolean;
}

const narration = new WordSet(NARRATION);
const connectives = new WordSet(RUN_ON_CONNECTIVES);
const OFFICIAL = /书记|市长|省长|区长|县长|主席|主任|部长|总理|厅长|局长|总书记|委员长/;

export const RUN_ON_FEATURES = [
  'bias',
  'narration',
  'inference',
  'reaction',
  'bracket',
  'connective',
  'time',
  'we',
  'must',
  'mustHead',
  'will',
  'self',
  'pronoun',
  'personHead',
  'bodyHead',
  'past',
  'steps',
  'opensBlock',
  'official',
  'meeting',
  'document',
  'told',
  'claim',
  'nextIsSame',
  'hasNext',
  'long',
  'short',
  'last',
  'quoteHead',
  'quoted',
  'scene',
] as const;

const MUST = /要|应|必须|需要|希望|坚持|加强|推动|坚决|确保|切实|努力|着力/;
const flag = (value: unknown): number => (value ? 1 : 0);

/** The features of the sentence `span`, in the order of RUN_ON_FEATURES. */
export function runOnFeatures(
  { s, sentences }: Passage,
  span: Span,
  context: RunOnContext,
  book: NameBook,
): number[] {
  const text = s.slice(span.start, Math.min(span.end, span.start + 240));
  const from = skipOpeners(s, span.start, span.end);
  const head = readHead(s, from, Math.min(span.end, from + 40), book);
  const we = /我们|我国|我省|我市|我县|我区|我方|咱|我[^们国省市县区方]|中方|大家|你|您/.test(text);
  const official =
    /强调|指出|要求/.test(context.verb) || context.titles.some((title) => OFFICIAL.test(title));
  const last = sentences[sentences.length - 1];
  return [
    1,
    flag(narration.at(s, span.start)),
    flag(
      /^(?:这(?:也)?(?:表明|意味着|说明|证明|预示)|言下之意|也就是说|可见|显然|换言之|要知道|这(?:个|一|种|样的)?(?:理由|说法|解释|回应|观点|结论|答复|承诺|表态|数字|番话|句话|消息|言论))/.test(
        text,
      ),
    ),
    flag(/引发|引起|热议|关注|热搜|置评|网友|舆论|评论/.test(text)),
    flag(text.startsWith('（')),
    flag(connectives.at(s, span.start)),
    flag(timeAt(s, span.start) > 2 || /^第[一二三四五六七八九十]+[天日]|^[^，]{2,8}[过之以]?后，/.test(text)),
    flag(we),
    flag(MUST.test(text)),
    flag(MUST.test(text.slice(0, 3))),
    flag(/将|会|能|可以|可能|应该|如果|只要|无论/.test(text)),
    flag(text.includes(context.name) && !we),
    flag(/他|她/.test(text) && !we),
    flag(head?.kind === 'person' || head?.kind === 'pronoun'),
    flag(head && head.kind !== 'person' && head.kind !== 'pronoun' && head.strength >= 0.7),
    flag(/了/.test(text)),
    Math.min(3, context.steps - 1),
    flag(context.opensBlock),
    flag(official),
    flag(/会议?$|全会/.test(context.name)),
    flag(context.kind === 'document'),
    flag(/介绍|告诉|透露|回忆|说/.test(context.verb)),
    flag(/称|否认|回应|报道|看来/.test(context.verb)),
    flag(context.nextIsSame),
    flag(context.hasNext),
    flag(span.end - span.start > 60),
    flag(span.end - span.start < 22),
    flag(span.end === last?.end),
    flag(text.startsWith('“')),
    flag(context.quoted),
    flag(tellsOfScene(text) && !we),
  ];
}
