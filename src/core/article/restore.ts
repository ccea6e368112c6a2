import type { Article, RemovedBlock } from './article';

/**
 * A new Article with one removed block back in its place; speakers have to be computed again. The other
 * removed blocks keep theirs: those after it move on by what came back. An unknown id changes nothing.
 */
export function restore(article: Article, id: string): Article {
  const index = article.removed.findIndex((block) => block.id === id);
  const back = article.removed[index];
  if (!back) return article;
  const children = [...article.content.children];
  const at = Math.max(0, Math.min(back.after + 1, children.length));
  children.splice(at, 0, ...back.content.children);
  const moved = back.content.children.length;
  // Blocks removed from the same place stand in the order of the document.
  const isBehind = (block: RemovedBlock, place: number) =>
    block.after > back.after || (block.after === back.after && place > index);
  const removed = article.removed
    .map((block, place) => (isBehind(block, place) ? { ...block, after: block.after + moved } : block))
    .filter((block) => block !== back);
  return { ...article, content: { ...article.content, children }, removed };
}
