import type { PortalRule } from '../portals/rule';
import type { Article } from './article';

export interface ExtractOptions {
  url: string;
  /** The rules to use; [] for the general way only. */
  portals?: PortalRule[];
  now?: Date;
}

/** One page to an Article; null when it is not one. Never throws, never changes the document. */
export function extractArticle(_document: Document, _options: ExtractOptions): Article | null {
  return null;
}
