import type { CardRequest } from '../../core/card/request';
import { type Article, MARK_CONFIDENCE, type Reading, type Speaker, textBlocks } from '../../core/index';
import { readingLength } from './reading-length';

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
    readingMinutes: readingLength(article).minutes,
    lang,
  };
}

/**
 * A card of one statement, by its index, with whoever says it; the title alone where there is none. Speech
 * that a 他说 cuts in two is one run of statements, and goes on the card as one.
 */
export function cardOfStatement(reading: Reading, index: number): CardRequest {
  const { article, speakers, statements } = reading;
  const statement = statements[index];
  if (!statement) return cardOf(article);
  const text = textBlocks(article.content)[statement.block]?.text ?? '';
  const words = runOf(reading, index).reduce((run, { start, end }) => {
    const next = text.slice(start, end);
    return run === '' || /[。！？…；]$/.test(run) ? run + next : `${run}，${next}`;
  }, '');
  return cardOf(
    article,
    words,
    speakers.find(({ id }) => id === statement.speaker),
  );
}

/** The statements of the same paragraph that run on into one another round this one. */
function runOf({ statements }: Reading, index: number) {
  const runsOn = (at: number): boolean => {
    const [before, now] = [statements[at - 1], statements[at]];
    if (!before || !now?.continues || now.confidence < MARK_CONFIDENCE) return false;
    return now.speaker === before.speaker && now.block === before.block;
  };
  let [from, to] = [index, index];
  while (runsOn(from)) from--;
  while (runsOn(to + 1)) to++;
  return statements.slice(from, to + 1);
}
