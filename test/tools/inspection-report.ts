import type { Article } from '../../src/core/article/article.ts';
import type { Inspection } from '../../src/core/article/extract.ts';
import { textBlocks } from '../../src/core/content/text-blocks.ts';

const FIELDS = [
  ...(['url', 'title', 'kicker', 'subtitle', 'source', 'publishedAt', 'authors', 'editor'] as const),
  ...(['breadcrumb', 'lang', 'leadImage', 'nextPage', 'portal', 'layout'] as const),
];

const short = (text: string, most = 72) => (text.length > most ? `${text.slice(0, most)}…` : text);
const section = (head: string, lines: string[]) =>
  lines.length > 0 ? [`${head}`, ...lines.map((line) => `  ${line}`), ''] : [];

/** What an extraction found and why, as lines for a terminal. */
export function inspectionReport({ article, reasons, evidence, trace }: Inspection): string {
  const verdict = article ? 'an article' : 'not an article';
  const lines = [
    ...section(`This page is ${verdict}:`, reasons),
    ...(article ? articleLines(article, evidence) : []),
    ...section(
      'Stages',
      trace.map(({ stage, note }) => `${stage.padEnd(14)} ${note}`),
    ),
    ...(article ? section(`Removed: ${article.removed.length}`, article.removed.map(removedLine)) : []),
  ];
  return lines.join('\n').trimEnd();
}

function articleLines(article: Article, evidence: Record<string, string>): string[] {
  const fields = FIELDS.map((name) => {
    const value = article[name];
    const shown = Array.isArray(value) ? value.join(' › ') : (value ?? '');
    return `${name.padEnd(12)} ${short(shown) || '–'}${evidence[name] ? `   ← ${short(evidence[name])}` : ''}`;
  });
  const blocks = textBlocks(article.content).map(
    ({ kind, text }) => `${kind.padEnd(8)} ${short(text, 60)} (${text.length})`,
  );
  return [...section('Fields   ← evidence', fields), ...section(`Text: ${blocks.length} blocks`, blocks)];
}

function removedLine({ id, stage, reason, after, content }: Article['removed'][number]): string {
  const text = textBlocks(content)
    .map((block) => block.text)
    .join(' / ');
  return `${id.padEnd(5)} after ${String(after).padEnd(4)} ${stage.padEnd(12)} ${reason}: ${short(text, 60) || '(no text)'}`;
}
