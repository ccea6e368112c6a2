import type { Article } from '../../src/core/article/article.ts';
import { textBlocks } from '../../src/core/content/text-blocks.ts';
import { toMarkdown } from '../../src/core/export/to-markdown.ts';

const FIELDS = [
  ...([
    'portal',
    'layout',
    'title',
    'kicker',
    'subtitle',
    'source',
    'publishedAt',
    'authors',
    'editor',
  ] as const),
  ...(['breadcrumb', 'lang', 'url', 'leadImage', 'nextPage'] as const),
];

/** An article as Markdown that people can review: fields, body, and what was taken out where. */
export function expectation(article: Article): string {
  const fields = FIELDS.flatMap((name) => {
    const value = article[name];
    return value && value.length > 0 ? [`${name}: ${Array.isArray(value) ? value.join(' | ') : value}`] : [];
  });
  const reading = { article: { ...article, title: '', subtitle: '' }, speakers: [], statements: [] };
  const body = toMarkdown(reading, { frontMatter: false }).replace(/^#\s*\n/, '');
  const removed = article.removed.map(({ stage, reason, after, content }) => {
    const text = textBlocks(content).map((block) => block.text);
    return `- after ${after}, ${stage}, ${reason}: ${text.join(' / ').slice(0, 80) || '(no text)'}`;
  });
  return `${[...fields, '', body.trim(), '', 'Removed:', '', ...(removed.length > 0 ? removed : ['nothing'])].join('\n')}\n`;
}
