import type { Root } from 'hast';

/**
 * The vocabulary of the whole project: plain data that can be sent in a message, stored in IndexedDB and
 * written to JSON. Everything behind the extraction reads these types and never goes back to the page.
 */
export interface Article {
  /** Canonical address of the first page. */
  url: string;
  /** Headline without the portal's suffix. */
  title: string;
  /** 肩题: the line above the headline. */
  kicker?: string;
  /** 副题: the line below the headline. */
  subtitle?: string;
  /** 来源: the outlet that the page credits. */
  source?: string;
  /** ISO 8601 with offset, as precise as the page states it; a date alone stays a date. */
  publishedAt?: string;
  /** 记者, 作者, 通讯员: names only. */
  authors: string[];
  /** 责任编辑. */
  editor?: string;
  /** 首页 > 频道 > …, without 正文. */
  breadcrumb: string[];
  /** BCP 47. */
  lang: string;
  /** Id of the portal rule that was used. */
  portal?: string;
  /** Name of that rule's template. */
  layout?: string;
  /** The body, held to the allow-list of `content/schema.ts`: its only form. */
  content: Root;
  leadImage?: string;
  /** Addresses of the pages that `content` already holds, in order. */
  pages: string[];
  /** The page still to join. */
  nextPage?: string;
  /** Pages that could not be had. */
  missingPages: string[];
  /** What the clean-up took out of the article's own region. */
  removed: RemovedBlock[];
}

/** A piece that the clean-up took out and that the reader may put back. */
export interface RemovedBlock {
  id: string;
  /** The stage that removed it. */
  stage: string;
  reason: string;
  /** Index of the top-level child of `content` after which it stood; -1 for before the first. */
  after: number;
  content: Root;
}

export type TextBlockKind = 'p' | 'h' | 'li' | 'quote' | 'caption' | 'cell' | 'byline';

/** One block of text in document order, as `textBlocks` counts them. */
export interface TextBlock {
  /** White space and &nbsp; runs collapsed, the leading 　 trimmed. */
  text: string;
  kind: TextBlockKind;
  /** Bold runs as UTF-16 [start, end) pairs. */
  strong?: [number, number][];
}

export type SpeakerKind = 'person' | 'org' | 'role' | 'collective' | 'document';

export interface Speaker {
  id: string;
  /** The shortest full name as it stands in the text. */
  name: string;
  kind: SpeakerKind;
  /** Title strings exactly as they stand beside the name. */
  titles: string[];
  aliases: string[];
}

export interface Statement {
  /** `Speaker.id`. */
  speaker: string;
  /** Index into the text blocks. */
  block: number;
  /** UTF-16 offsets into that block's text, end exclusive, without cue and outer quote marks. */
  start: number;
  end: number;
  mode: 'direct' | 'indirect' | 'mixed';
  /** The words that introduce the speech (表示, 说, a colon); absent where speech runs on. */
  cue?: string;
  cueStart?: number;
  cueEnd?: number;
  /** Runs on from the paragraph before without a cue of its own. */
  continues?: boolean;
  /** 0–1. */
  confidence: number;
}

export interface Attribution {
  speakers: Speaker[];
  statements: Statement[];
}

/** A reader's own word on a mark, anchored by quotation because blocks move when something is restored. */
export interface Correction {
  quote: { exact: string; prefix: string; suffix: string };
  /** The name of the speaker the words belong to; null: nobody's. */
  speaker: string | null;
}

/** What a page gives: the article and who speaks in it. Popup, reader, card and library all start from it. */
export interface Reading extends Attribution {
  article: Article;
}

/** As the engine read it; `withCorrections` puts in the reader's word. */
export interface SavedArticle extends Reading {
  corrections: Correction[];
  /** ISO 8601, UTC. */
  savedAt: string;
  /** Version of the engine that made it. */
  engine: string;
}

export interface Detection {
  isArticle: boolean;
  portal?: string;
  layout?: string;
  /** Why, for `npm run inspect` and the popup's "not an article". */
  reasons: string[];
}
