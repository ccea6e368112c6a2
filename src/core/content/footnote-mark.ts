import type { Element, ElementContent } from 'hast';

const LONGEST_MARK = 8;
const BRACKETED = /^[[［【〔(（]\s*(?:[注註]\s*)?\d{1,3}\s*[\]］】〕)）]$/;
const BARE = /^(?:[注註]\s*\d{0,3}|[\u2460-\u2473]|[*†‡※]+)$/;
const LINKED = /^[[［【〔(（]?\s*(?:(?:[注註]\s*)?\d{1,3}|[a-z]|[\u2460-\u2473]|[*†‡※↑]+)\s*[\]］】〕)）]?$/;

function textOf(node: ElementContent): string {
  if (node.type === 'text') return node.value;
  if (node.type !== 'element') return '';
  let text = '';
  for (const child of node.children) {
    text += textOf(child);
    if (text.length > LONGEST_MARK) break;
  }
  return text;
}

function isNoteLink(node: ElementContent | undefined): boolean {
  return node?.type === 'element' && node.tagName === 'a' && String(node.properties.href ?? '').includes('#');
}

/**
 * Whether an element is the mark of a footnote and not text: `<sup>[1]</sup>`, `<sup><a href="#n1">1</a></sup>`.
 * A plain raised number (10², CO²) is text.
 */
export function isFootnoteMark(element: Element): boolean {
  if (element.tagName !== 'sup' && !isNoteLink(element)) return false;
  const text = textOf(element).trim();
  if (text.length > LONGEST_MARK) return false;
  if (element.tagName === 'a') {
    const raised = element.children.some((child) => child.type === 'element' && child.tagName === 'sup');
    return raised ? LINKED.test(text) : BRACKETED.test(text);
  }
  return BRACKETED.test(text) || BARE.test(text) || (element.children.some(isNoteLink) && LINKED.test(text));
}
