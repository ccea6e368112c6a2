import type { Root } from 'hast';
import { sanitize } from 'hast-util-sanitize';
import type { Article } from '../article/article';
import { schema } from './schema';

/**
 * A body from elsewhere (a message, a file, the store of an older version) held to the allow-list once
 * more. What is no body gives an empty one.
 */
export function heldContent(tree: unknown): Root {
  const empty: Root = { type: 'root', children: [] };
  if (typeof tree !== 'object' || tree === null || !('type' in tree) || tree.type !== 'root') return empty;
  try {
    const held = sanitize(tree as Root, schema);
    return held.type === 'root' ? held : empty;
  } catch {
    // Nested so deep that the library's recursion ends: nothing that we have made.
    return empty;
  }
}

/** An article whose body and removed blocks are held to the allow-list. */
export function heldArticle(article: Article): Article {
  const removed = article.removed.map((block) => ({ ...block, content: heldContent(block.content) }));
  return { ...article, content: heldContent(article.content), removed };
}
