import type { ElementContent } from 'hast';
import { toMdast } from 'hast-util-to-mdast';
import type { FootnoteDefinition, Root, RootContent } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown as serialise } from 'mdast-util-to-markdown';
import type { Reading } from '../article/article';
import { markText } from '../content/mark-text';
import { loosenAttentionEdges } from './attention-edges';
import { frontMatter } from './front-matter';
import { handlers, NOTE } from './markdown-handlers';
import { creditOf, type SpokenMark, speakersOf, speechRuns } from './speech-runs';

export interface MarkdownOptions {
  /** YAML with the article's fields before the text. Default: true. */
  frontMatter?: boolean;
  /** The speaker's name where their words begin, a footnote with their titles where they end. Default: true. */
  speakers?: boolean;
}

/** A reading as GitHub-flavoured Markdown. Text of the page cannot become markup of its own. */
export function toMarkdown(reading: Reading, options: MarkdownOptions = {}): string {
  const { article } = reading;
  const marks = options.speakers === false ? [] : speechRuns(reading);
  const body = toMdast(markText(article.content, marks, { label: name, wrap: spoken }), { handlers }) as Root;
  const lines: RootContent[] = [
    { type: 'heading', depth: 1, children: [{ type: 'text', value: oneLine(article.title) }] },
  ];
  if (article.subtitle) {
    const children: RootContent[] = [{ type: 'text', value: oneLine(article.subtitle) }];
    lines.push({ type: 'paragraph', children: [{ type: 'emphasis', children: children as never }] });
  }
  const notes = speakersOf(marks).map((speaker, index) =>
    note(oneLine(creditOf(speaker, article.lang)), index + 1),
  );
  const tree: Root = { type: 'root', children: [...lines, ...body.children, ...notes] };
  loosenAttentionEdges(tree);
  const text = serialise(tree, { extensions: [gfmToMarkdown()], bullet: '-', emphasis: '_', rule: '-' });
  return options.frontMatter === false ? text : `${frontMatter(article)}\n${text}`;
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

function name({ begins, speaker }: SpokenMark): ElementContent[] {
  if (!begins) return [];
  const text: ElementContent = { type: 'text', value: oneLine(speaker.name) };
  return [
    { type: 'text', value: '［' },
    { type: 'element', tagName: 'strong', properties: {}, children: [text] },
    { type: 'text', value: '］' },
  ];
}

function spoken(text: ElementContent, { ends, number }: SpokenMark, { last }: { last: boolean }) {
  if (!last || !ends) return [text];
  return [text, { type: 'element', tagName: NOTE, properties: { number }, children: [] } as ElementContent];
}

function note(value: string, number: number): FootnoteDefinition {
  return {
    type: 'footnoteDefinition',
    identifier: String(number),
    children: [{ type: 'paragraph', children: [{ type: 'text', value }] }],
  };
}
