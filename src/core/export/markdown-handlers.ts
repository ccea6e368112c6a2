import type { Element, ElementContent } from 'hast';
import { defaultHandlers, type Handle, type State } from 'hast-util-to-mdast';
import type { Paragraph, PhrasingContent, RootContent } from 'mdast';

/** Stands in the marked content where a speaker's words end; never in a page's. */
export const NOTE = 'speaker-note';

/** Markdown has none of its own; the tags are fixed text, so nothing of the page comes with them. */
const raw =
  (tagName: string): Handle =>
  (state, element) => [
    { type: 'html', value: `<${tagName}>` },
    ...(state.all(element) as RootContent[]),
    { type: 'html', value: `</${tagName}>` },
  ];

/** The text of a caption that may come in paragraphs. */
function captionText(nodes: RootContent[]): PhrasingContent[] {
  return nodes.flatMap((node, index) => {
    if (node.type !== 'paragraph') return [node as PhrasingContent];
    return index > 0 ? [{ type: 'break' }, ...node.children] : node.children;
  });
}

/** A caption is set off from the text that follows it. */
const caption = (state: State, element: Element): Paragraph => ({
  type: 'paragraph',
  children: [{ type: 'emphasis', children: captionText(state.all(element) as RootContent[]) }],
});

/** A table's caption would be lost with the default handler. */
function table(state: State, element: Element): RootContent[] {
  const isCaption = (child: ElementContent): child is Element =>
    child.type === 'element' && child.tagName === 'caption';
  const captions = element.children.filter(isCaption).map((child) => caption(state, child));
  return [...captions, defaultHandlers.table(state, element)];
}

/** The poster, or the address where there is none, as a link to the file. */
function media(_state: State, element: Element): RootContent {
  const src = String(element.properties.src ?? '');
  const poster = String(element.properties.poster ?? '');
  const shown: PhrasingContent = poster
    ? { type: 'image', url: poster, alt: '' }
    : { type: 'text', value: src };
  return src ? { type: 'link', url: src, children: [shown as never] } : shown;
}

/** Notebooks with a query plug-in run inline code that begins so. */
const EXECUTED = /^\s*\$?=/;

function inlineCode(state: State, element: Element) {
  const [first] = element.children;
  if (first?.type === 'text' && EXECUTED.test(first.value)) return state.all(element) as RootContent[];
  return defaultHandlers.code(state, element);
}

/** Where hast and Markdown differ for us from what the library takes for granted. */
export const handlers: Record<string, Handle> = {
  [NOTE]: (_state, element) => {
    const number = String(element.properties.number);
    return { type: 'footnoteReference', identifier: number, label: number };
  },
  sub: raw('sub'),
  sup: raw('sup'),
  figcaption: caption,
  table,
  video: media,
  audio: media,
  code: inlineCode,
  kbd: inlineCode,
  samp: inlineCode,
  u: (state, element) => state.all(element),
  rp: () => undefined,
  rt: (state, element) => [
    { type: 'text', value: '（' },
    ...(state.all(element) as RootContent[]),
    { type: 'text', value: '）' },
  ],
};
