import type { Root } from 'hast';
import { sanitize } from 'hast-util-sanitize';
import { ContentBuilder } from './content-builder';
import { propertiesOf } from './properties';
import {
  DIRECT_BLOCKS,
  FLOW_BLOCKS,
  INLINE,
  MEDIA,
  PHRASING_BLOCKS,
  SAME_AS,
  SKIPPED,
  schema,
} from './schema';

const SHOW_ELEMENT_AND_TEXT = 0x1 | 0x4;
const TEXT_NODE = 3;

const BLOCKS = new Set([...PHRASING_BLOCKS, ...DIRECT_BLOCKS, ...FLOW_BLOCKS]);

/** Containers without a meaning of their own; what stands in no list is an inline one without meaning. */
const PLAIN = new Set(
  (
    'p div section article main header footer aside nav center form fieldset legend address hgroup body html ' +
    'menu dir search multicol listing'
  ).split(' '),
);

/** What leaving an element has to do. */
type Leave = 'block' | 'plain' | 'inline' | 'nothing';

/** Opens one element; undefined where nothing below it is wanted. */
function enter(builder: ContentBuilder, node: Element, baseUrl: string): Leave | undefined {
  // A form's own properties can be overshadowed by its fields' names, so this may be anything.
  const given: unknown = node.nodeName;
  const lower = typeof given === 'string' ? given.toLowerCase() : 'form';
  const name = SAME_AS.get(lower) ?? lower;
  if (SKIPPED.has(name)) return undefined;
  if (PLAIN.has(name)) {
    builder.openPlain();
    return 'plain';
  }
  if (BLOCKS.has(name)) {
    return builder.openBlock(name, propertiesOf(node, name, baseUrl)) ? 'block' : 'plain';
  }
  if (name === 'br') builder.lineBreak();
  else if (name === 'hr') builder.rule();
  else if (MEDIA.has(name)) {
    const properties = propertiesOf(node, name, baseUrl);
    if (properties.src || properties.poster) builder.media(name, properties);
    return undefined;
  } else if (INLINE.has(name)) {
    const properties = propertiesOf(node, name, baseUrl);
    if (name === 'a' && !properties.href) return 'nothing';
    return builder.openInline(name, properties) ? 'inline' : 'nothing';
  }
  return 'nothing';
}

function leave(builder: ContentBuilder, how: Leave | undefined): void {
  if (how === 'block') builder.closeBlock();
  else if (how === 'plain') builder.closePlain();
  else if (how === 'inline') builder.closeInline();
}

/**
 * The body as hast, held to the one allow-list of `schema.ts`, in normal form: paragraphs instead of
 * nameless containers, `strong` and `em` for `b` and `i`, inline elements never around blocks, addresses
 * absolute, nothing empty. `element` itself is part of it where its name has a meaning (`p`, `figure`).
 * Reads the DOM by a TreeWalker: no recursion, and a form's field names cannot lead it astray.
 */
export function toContent(element: Element | DocumentFragment, baseUrl: string): Root {
  const builder = new ContentBuilder();
  const walker = element.ownerDocument.createTreeWalker(element, SHOW_ELEMENT_AND_TEXT);
  const open: Leave[] = [];
  let node: Node | null = element;
  while (node) {
    let how: Leave | undefined;
    if (node.nodeType === TEXT_NODE) builder.text((node as Text).data);
    else
      how = node === element && node.nodeType === 11 ? 'nothing' : enter(builder, node as Element, baseUrl);
    const child: Node | null = how ? walker.firstChild() : null;
    if (how && child) {
      open.push(how);
      node = child;
      continue;
    }
    leave(builder, how);
    if (node === element) break;
    node = walker.nextSibling();
    while (!node && open.length > 0) {
      leave(builder, open.pop());
      const parent: Node | null = walker.parentNode();
      node = parent && parent !== element ? walker.nextSibling() : null;
    }
  }
  return sanitize(builder.finish(), schema) as Root;
}
