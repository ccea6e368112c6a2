import type { CardRequest } from '../../core/card/request';
import type { Article, Speaker } from '../../core/index';

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
