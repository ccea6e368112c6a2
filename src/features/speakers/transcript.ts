import { type Reading, textBlocks } from '../../core/index';
import { statedTime } from '../../ui/stated-time';
import type { Voice } from '../../ui/voices';

/**
 * All that one speaker says, one statement a line, with who they are before it and the article's title,
 * source, date and address after it. Statements that run on into the next block stay lines of their own.
 */
export function transcript(reading: Reading, { speaker, statements }: Voice, language: string): string {
  const blocks = textBlocks(reading.article.content);
  const said = statements.flatMap((index) => {
    const statement = reading.statements[index];
    const text = statement && blocks[statement.block]?.text.slice(statement.start, statement.end).trim();
    if (!text) return [];
    return [statement.mode === 'direct' ? `“${text}”` : text];
  });
  const [title] = speaker.titles;
  return [title ? `${speaker.name}（${title}）` : speaker.name, ...said, ...origin(reading, language)].join(
    '\n',
  );
}

function origin({ article }: Reading, language: string): string[] {
  const date = article.publishedAt && statedTime(article.publishedAt, language);
  const where = [`《${article.title}》`, article.source, date].filter(Boolean).join('，');
  return ['', `——${where}`, article.url];
}
