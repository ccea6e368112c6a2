import type { ElementContent, Root, Text } from 'hast';
import { markText, type TextMark } from '../core/content/mark-text';
import type { Statement } from '../core/index';
import type { Voice } from './voices';

interface Mark extends TextMark {
  /** Index of the statement. */
  statement: number;
  voice: Voice;
  /** A run of this voice's words begins here. */
  begins: boolean;
}

/**
 * A copy of the content with a `<mark>` round every statement of these voices, in as many pieces as the
 * inline elements ask for, and the speaker's name before the first piece of a run.
 */
export function markContent(content: Root, statements: Statement[], voices: Voice[]): Root {
  return markText(content, marksOf(statements, voices), { label: name, wrap: marked });
}

/** In the order of the text. A run ends where somebody else speaks or a whole block lies between. */
function marksOf(statements: Statement[], voices: Voice[]): Mark[] {
  const marks = voices
    .flatMap((voice) =>
      voice.statements.map((statement): Mark => {
        const { block, start, end } = statements[statement] as Statement;
        return { block, start, end, statement, voice, begins: true };
      }),
    )
    .sort((a, b) => a.block - b.block || a.start - b.start);
  marks.forEach((mark, index) => {
    const last = marks[index - 1];
    mark.begins = last?.voice !== mark.voice || mark.block - last.block > 1;
  });
  return marks;
}

function name({ begins, voice: { speaker, colour } }: Mark): ElementContent[] {
  if (!begins) return [];
  const properties = { className: ['voice-name'], dataSpeaker: speaker.id, dataVoice: String(colour) };
  return [
    { type: 'element', tagName: 'span', properties, children: [{ type: 'text', value: speaker.name }] },
  ];
}

function marked(text: Text, { statement, voice }: Mark): ElementContent[] {
  const properties = {
    dataSpeaker: voice.speaker.id,
    dataStatement: String(statement),
    dataVoice: String(voice.colour),
    dataLine: String(voice.line),
  };
  return [{ type: 'element', tagName: 'mark', properties, children: [text] }];
}
