/** What a share card shows. */
export interface CardRequest {
  title: string;
  /** Chosen words or a run of statements; absent: the title is the card. */
  words?: string;
  speaker?: { name: string; title?: string };
  source?: string;
  /** ISO 8601 as in the Article. */
  publishedAt?: string;
  url: string;
  leadImage?: string;
  /** Of the whole article, in minutes. */
  readingMinutes?: number;
  /** BCP 47, for the line-breaking and font choice. */
  lang?: string;
}
