import type { CardRequest } from '../../core/card/request';
import { type Article, type Reading, type Speaker, textBlocks } from '../../core/index';

/** What a card of this article shows; with `words`, these instead of the title alone. */
export function cardOf(article: Article, words?: string, speaker?: Speaker): CardRequest {
  const { title, source, publishedAt, url, leadImage, lang } = article;
  return {
    title,
    words,
    speaker: speaker && { name: speaker.name, title: speaker.titles[0] },
    source,
    publishedAt,
    url,
    leadImage,
    lang,
  };
}

/** A card of one statement, by its index, with whoever says it; the title alone where there is none. */
export function cardOfStatement({ article, speakers, statements }: Reading, index: number): CardRequest {
  const statement = statements[index];
  if (!statement) return cardOf(article);
  const block = textBlocks(article.content)[statement.block];
  const words = block?.text.slice(statement.start, statement.end);
  return cardOf(
    article,
    words,
    speakers.find(({ id }) => id === statement.speaker),
  );
}
