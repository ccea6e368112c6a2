import { isInline } from '../elements';
import type { Page } from '../page';
import type { Run } from '../scan';
import { seenText, tidyText } from '../text';

/** One text node of a short block, with the block it stands in: portals print label and value in neighbouring inline elements. */
export interface Piece {
  text: string;
  /** The element directly round the text. */
  element: Element;
  block: Element;
}

/** The lines round and in the text that fields are read from. */
export interface Clues {
  /** Between headline and text. */
  head: Piece[];
  /** Before the headline. */
  above: Piece[];
  /** After the text's last sentences. */
  tail: Piece[];
  /** Ends of the text's first paragraphs. */
  intro: string[];
  /** The text's last paragraphs, their ends. */
  outro: string[];
}

const LONGEST_BLOCK = 150;
const EDGE = 4;

export function readClues(page: Page): Clues {
  const headline = page.headline;
  const at = headline ? page.headRuns.findIndex((run) => headline.contains(run.owner.element)) : -1;
  const isHeadline = (run: Run) => headline?.contains(run.owner.element) ?? false;
  return {
    head: piecesOf(page.headRuns.slice(Math.max(0, at)).filter((run) => !isHeadline(run))),
    above: piecesOf(page.headRuns.slice(0, Math.max(0, at))),
    tail: piecesOf(page.tailRuns),
    intro: page.bodyRuns.slice(0, 3).map((run) => tidyText(run.text).slice(0, 120)),
    outro: page.bodyRuns.slice(-EDGE).map((run) => tidyText(run.ending)),
  };
}

/** The text pieces of the blocks of short runs, each block once. */
function piecesOf(runs: Run[]): Piece[] {
  const pieces: Piece[] = [];
  const seen = new Set<Element>();
  for (const { weight, owner } of runs) {
    if (weight > LONGEST_BLOCK || seen.has(owner.element)) continue;
    seen.add(owner.element);
    collect(owner.element, owner.element, pieces);
  }
  return pieces;
}

function collect(node: Element, block: Element, pieces: Piece[]): void {
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === 3) {
      const text = tidyText(child.nodeValue ?? '');
      if (text) pieces.push({ text, element: node, block });
    } else if (child.nodeType === 1 && isInline((child as Element).localName)) {
      collect(child as Element, block, pieces);
    }
  }
}

/** The pieces of each block as one line. */
export function linesOf(pieces: Piece[]): string[] {
  const lines: string[] = [];
  let block: Element | null = null;
  for (const piece of pieces) {
    if (piece.block === block) lines[lines.length - 1] += ` ${piece.text}`;
    else lines.push(piece.text);
    block = piece.block;
  }
  return lines;
}

/** The elements that a rule names for a field, as text; `meta` elements by their content. */
export function bySelectors(page: Page, selectors: readonly string[] | undefined): string[] {
  for (const selector of selectors ?? []) {
    const found: string[] = [];
    for (const element of page.document.querySelectorAll(selector)) {
      const text = element.getAttribute('content') ?? seenText(element);
      if (text.trim()) found.push(text);
    }
    if (found.length) return found;
  }
  return [];
}
