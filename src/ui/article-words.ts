/** The words that the article view needs; `ui` knows no platform, so they come from outside. */
export interface ArticleWords {
  /** Language of these words and of dates, BCP 47. */
  language: string;
  source: string;
  authors: string;
  editor: string;
  published: string;
  breadcrumb: string;
  original: string;
  pictureGone: string;
  restore: string;
  /** "已移除 3 处". */
  removed: (count: number) => string;
}
