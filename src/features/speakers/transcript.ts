import { type Reading, textBlocks } from '../../core/index';
import { statedTime } from '../../ui/stated-time';
import type { Voice } from '../../ui/voices';

/**
 * All that one speaker says, one statement a line, with who they are before it and the article's title,
 * source, date and address after it, in the punctuation of the article's language. Statements that run on into
 * the next block stay lines of their own.
 */
export function transcript(reading: Reading, { speaker, statements }: Voice, language: string): string {
  const { article } = reading;
  const signs = signsOf(article.lang);
  const blocks = textBlocks(article.content);
  const said = statements.flatMap((index) => {
    const statement = reading.statements[index];
    const text = statement && blocks[statement.block]?.text.slice(statement.start, statement.end).trim();
    if (!text) return [];
    return [statement.mode === 'direct' ? signs.quoted(text) : text];
  });
  const [title] = speaker.titles;
  const date = article.publishedAt && statedTime(article.publishedAt, language);
  const where = [signs.work(article.title), article.source, date].filter(Boolean).join(signs.comma);
  return [
    title ? signs.titled(speaker.name, title) : speaker.name,
    ...said,
    '',
    signs.dash + where,
    article.url,
  ].join('\n');
}

const TRADITIONAL = /-(?:Hant|TW|HK|MO)\b/i;

function signsOf(lang: string) {
  if (!/^zh/i.test(lang))
    return {
      quoted: (text: string) => `“${text}”`,
      work: (title: string) => `“${title}”`,
      titled: (name: string, title: string) => `${name}, ${title}`,
      comma: ', ',
      dash: '— ',
    };
  return {
    quoted: (text: string) => (TRADITIONAL.test(lang) ? `「${text}」` : `“${text}”`),
    work: (title: string) => `《${title}》`,
    titled: (name: string, title: string) => `${name}（${title}）`,
    comma: '，',
    dash: '——',
  };
}
