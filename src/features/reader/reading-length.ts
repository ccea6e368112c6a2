import { type Article, textBlocks } from '../../core/index';

/** Han characters, and words of other scripts counted as two, that are read in a minute. */
const PER_MINUTE = 400;

export interface ReadingLength {
  /** Han characters plus other words. */
  characters: number;
  minutes: number;
}

/** How long an article is, as Chinese readers count it. */
export function readingLength(article: Article): ReadingLength {
  const text = textBlocks(article.content)
    .map((block) => block.text)
    .join(' ');
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const words = text.match(/[\p{Script=Latin}\d]+/gu)?.length ?? 0;
  return { characters: han + words, minutes: Math.max(1, Math.round((han + 2 * words) / PER_MINUTE)) };
}
