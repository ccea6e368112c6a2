import type { Element, ElementContent, Root, RootContent, Text } from 'hast';
import { locator } from '../core/content/text-blocks';
import type { Statement } from '../core/index';
import type { Voice } from './voices';

interface Piece {
  start: number;
  end: number;
  statement: number;
  voice: Voice;
  /** The speaker's name, where a run of their words begins. */
  name?: string;
}

/**
 * A copy of the content with a `<mark>` round every statement of these voices, in as many pieces as the
 * inline elements ask for, and the speaker's name before the first piece of a run and the quote mark that
 * opens it. The content itself stays.
 */
export function markContent(content: Root, statements: Statement[], voices: Voice[]): Root {
  const locate = locator(content);
  const pieces = new Map<Text, Piece[]>();
  for (const { statement, voice, name } of inTextOrder(statements, voices)) {
    const { block, start, end } = statements[statement] as Statement;
    locate(block, start, end).forEach(({ node, ...range }, index) => {
      const piece: Piece = { ...range, statement, voice, name: index === 0 ? name : undefined };
      pieces.set(node, [...(pieces.get(node) ?? []), piece]);
    });
  }
  return { ...content, children: content.children.flatMap((child) => marked(child, pieces)) };
}

interface Placed {
  statement: number;
  voice: Voice;
  name?: string;
}

/** A run ends where somebody else speaks or a whole block lies between. */
function inTextOrder(statements: Statement[], voices: Voice[]): Placed[] {
  const at = ({ statement }: Placed) => statements[statement] as Statement;
  const placed: Placed[] = voices
    .flatMap((voice) => voice.statements.map((statement) => ({ statement, voice })))
    .sort((a, b) => at(a).block - at(b).block || at(a).start - at(b).start);
  placed.forEach((here, index) => {
    const last = placed[index - 1];
    const runsOn = last?.voice === here.voice && at(here).block - at(last).block <= 1;
    if (!runsOn) here.name = here.voice.speaker.name;
  });
  return placed;
}

function marked<T extends RootContent>(node: T, pieces: Map<Text, Piece[]>): (T | ElementContent)[] {
  if (node.type === 'text') return split(node, pieces.get(node));
  if (node.type !== 'element') return [node];
  return [{ ...node, children: node.children.flatMap((child) => marked(child, pieces)) }];
}

function split(text: Text, pieces: Piece[] = []): ElementContent[] {
  const out: ElementContent[] = [];
  let done = 0;
  for (const piece of pieces.sort((a, b) => a.start - b.start)) {
    if (piece.start < done || piece.end <= piece.start) continue;
    const before = text.value.slice(done, piece.start);
    const [, plain = '', quote = ''] = /^(.*?)([“‘「『"]*)$/s.exec(before) ?? [];
    if (plain) out.push({ type: 'text', value: plain });
    if (piece.name !== undefined) out.push(nameElement(piece.name, piece.voice));
    if (quote) out.push({ type: 'text', value: quote });
    out.push(markElement(text.value.slice(piece.start, piece.end), piece));
    done = piece.end;
  }
  if (done < text.value.length) out.push({ type: 'text', value: text.value.slice(done) });
  return out;
}

function nameElement(name: string, { speaker, colour }: Voice): Element {
  return {
    type: 'element',
    tagName: 'span',
    properties: { className: ['voice-name'], dataSpeaker: speaker.id, dataVoice: String(colour) },
    children: [{ type: 'text', value: name }],
  };
}

function markElement(value: string, { statement, voice }: Piece): Element {
  return {
    type: 'element',
    tagName: 'mark',
    properties: {
      dataSpeaker: voice.speaker.id,
      dataStatement: String(statement),
      dataVoice: String(voice.colour),
      dataLine: String(voice.line),
    },
    children: [{ type: 'text', value }],
  };
}
