import type { Emphasis, Parents, PhrasingContent, Root, Strong, Text } from 'mdast';
import { visit } from 'unist-util-visit';

const OPENING = /^[\p{P}\p{S}]+/u;
const CLOSING = /[\p{P}\p{S}]+$/u;

/**
 * Moves punctuation at the edges of bold and emphasised text out of it where a word adjoins.
 * Markdown cannot close `**小标题：**正文`: a closing mark after punctuation needs white space behind it,
 * and the serialiser would write 正 as a character reference.
 */
export function loosenAttentionEdges(tree: Root): void {
  visit(tree, (node, index, parent) => {
    if (index === undefined || !parent || (node.type !== 'strong' && node.type !== 'emphasis')) return;
    moveAfter(node, parent, index);
    moveBefore(node, parent, index);
  });
}

function moveAfter(node: Strong | Emphasis, parent: Parents, index: number): void {
  const next = parent.children[index + 1];
  const last = node.children.at(-1);
  if (last?.type !== 'text' || next?.type !== 'text') return;
  const [moved] = CLOSING.exec(last.value) ?? [];
  if (!moved || moved === last.value) return;
  last.value = last.value.slice(0, -moved.length);
  next.value = moved + next.value;
}

function moveBefore(node: Strong | Emphasis, parent: Parents, index: number): void {
  const first: PhrasingContent | undefined = node.children[0];
  const before = parent.children[index - 1];
  if (first?.type !== 'text' || before?.type !== 'text') return;
  const [moved] = OPENING.exec(first.value) ?? [];
  if (!moved || moved === first.value) return;
  first.value = first.value.slice(moved.length);
  (before as Text).value += moved;
}
