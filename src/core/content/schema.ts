import type { Schema } from 'hast-util-sanitize';

/** Blocks that hold text and inline elements only; a block inside them becomes a line break. */
export const PHRASING_BLOCKS = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'pre', 'dt', 'summary']);

/** Blocks that hold other blocks, but whose loose text stays as it is. */
export const DIRECT_BLOCKS = new Set(['li', 'dd', 'td', 'th', 'caption', 'figure', 'figcaption', 'details']);

/** Blocks whose loose text is gathered into paragraphs, or that hold rows and items only. */
export const FLOW_BLOCKS = new Set([
  'blockquote',
  'ul',
  'ol',
  'dl',
  'table',
  'thead',
  'tbody',
  'tfoot',
  'tr',
]);

/** Names that mean the same to a reader. */
export const SAME_AS = new Map([
  ['b', 'strong'],
  ['i', 'em'],
  ['strike', 's'],
  ['del', 's'],
  ['tt', 'code'],
]);

export const INLINE = new Set(
  'a strong em u s ins sub sup small code kbd samp var q cite abbr dfn time ruby rb rt rp bdi bdo'.split(' '),
);

export const MEDIA = new Set(['img', 'video', 'audio']);

/** Left out with all they hold: nothing in them is text of the article, or it would run. */
export const SKIPPED = new Set(
  (
    'script style noscript template iframe frame frameset noframes object embed applet canvas svg map ' +
    'button input select textarea datalist option head title meta link base area source track param col colgroup ' +
    'annotation annotation-xml progress meter dialog slot portal marquee'
  ).split(' '),
);

/** Where these stand elsewhere they mean nothing. */
export const PARENTS: Record<string, string[]> = {
  li: ['ul', 'ol'],
  dt: ['dl'],
  dd: ['dl'],
  figcaption: ['figure'],
  caption: ['table'],
  thead: ['table'],
  tbody: ['table'],
  tfoot: ['table'],
  tr: ['table', 'thead', 'tbody', 'tfoot'],
  td: ['tr'],
  th: ['tr'],
};

const HTTP = /^https?:\/\//i;
/** Raster pictures within the text (formulas, small icons); smaller ones are placeholders. */
export const DATA_PICTURE = /^data:image\/(?:png|gif|jpe?g|webp|avif);base64,[A-Za-z0-9+/=]{200,100000}$/i;

/**
 * The one allow-list of the body, for `hast-util-sanitize`. Properties are those of hast. There is no
 * `id`, `class`, `style` or event handler, and every address is absolute.
 */
export const schema: Schema = {
  tagNames: ['p', 'hr', 'br', ...PHRASING_BLOCKS, ...DIRECT_BLOCKS, ...FLOW_BLOCKS, ...INLINE, ...MEDIA],
  attributes: {
    a: [['href', HTTP], 'title'],
    abbr: ['title'],
    img: [['src', HTTP, DATA_PICTURE], 'alt', 'title', 'width', 'height'],
    video: [['src', HTTP], ['poster', HTTP], 'width', 'height', 'controls', 'preload'],
    audio: [['src', HTTP], 'controls', 'preload'],
    ol: ['start', 'reversed'],
    td: ['colSpan', 'rowSpan'],
    th: ['colSpan', 'rowSpan'],
    time: ['dateTime'],
    bdo: [['dir', 'ltr', 'rtl']],
    '*': ['lang'],
  },
  protocols: { href: ['http', 'https'], src: ['http', 'https', 'data'], poster: ['http', 'https'] },
  ancestors: {},
  required: {},
  clobber: [],
  strip: [...SKIPPED],
};
