import type { Article } from '../article/article';

/** Characters that JSON leaves as they are, but that end a line or are forbidden in YAML. */
const UNPRINTABLE = /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g;

/** A JSON string is a YAML double-quoted scalar, so no text can leave its line. */
function scalar(value: string): string {
  const escaped = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return JSON.stringify(value).replace(UNPRINTABLE, escaped);
}

/** The article's fields as YAML front matter, `---` lines included; absent fields are left out. */
export function frontMatter(article: Article): string {
  const fields: [string, string | string[] | undefined][] = [
    ['title', article.title],
    ['kicker', article.kicker],
    ['subtitle', article.subtitle],
    ['source', article.source],
    ['published', article.publishedAt],
    ['authors', article.authors],
    ['editor', article.editor],
    ['url', article.url],
    ['missing_pages', article.missingPages],
  ];
  const lines = fields.flatMap(([key, value]) => {
    if (!value || value.length === 0) return [];
    return Array.isArray(value)
      ? [`${key}:`, ...value.map((one) => `  - ${scalar(one)}`)]
      : [`${key}: ${scalar(value)}`];
  });
  return ['---', ...lines, '---', ''].join('\n');
}
