import type { ElementContent, RootContent } from 'hast';
import type { Article } from './article';

/** Shorter paragraphs may well stand twice in an article. */
const TELLING_LENGTH = 16;

/** What a top-level child says: its words, or its pictures where it has none. */
function fingerprint(node: RootContent | ElementContent): string {
  const { words, media } = parts(node);
  return words.replace(/\s+/g, '') || media;
}

function parts(node: RootContent | ElementContent): { words: string; media: string } {
  if (node.type === 'text') return { words: node.value, media: '' };
  if (node.type !== 'element') return { words: '', media: '' };
  const own = String(node.properties.src ?? node.properties.poster ?? '');
  const below = node.children.map(parts);
  return {
    words: below.map(({ words }) => words).join(''),
    media: own + below.map(({ media }) => media).join(''),
  };
}

const isPicture = (print: string) => /^(?:https?|data):/.test(print);

/**
 * The article with a following page behind it. What pages repeat is kept once: what all of them begin with
 * (the editor's note, the leading picture) at the beginning, what all of them end with (the reporter's
 * line) at the end. A page that brings nothing new is not joined. Fields that only a later page prints are
 * taken from it.
 */
export function appendPage(article: Article, page: Article): Article {
  const before = article.content.children;
  const prints = before.map(fingerprint);
  const seen = new Set(prints);
  const coming = page.content.children.map((node) => ({ node, print: fingerprint(node) }));
  let head = 0;
  while (head < coming.length && coming[head]?.print === prints[head]) head++;
  const isRepeated = ({ print }: { print: string }, index: number) =>
    index < head || (seen.has(print) && (print.length >= TELLING_LENGTH || isPicture(print)));
  let tail = 0;
  while (tail < coming.length - head && coming.at(-1 - tail)?.print === prints.at(-1 - tail)) tail++;
  const fresh = coming.filter((child, index) => index >= coming.length - tail || !isRepeated(child, index));
  if (fresh.length <= tail) return article;
  const kept = before.slice(0, before.length - tail);
  const place = placesAfter(coming, fresh, kept.length);
  const shifted = article.removed.map((block) => ({
    ...block,
    after: Math.min(block.after, kept.length - 1),
  }));
  const removed = page.removed.map((block) => ({
    ...block,
    id: `${article.pages.length + 1}-${block.id}`,
    after: place(block.after),
  }));
  return {
    ...article,
    source: article.source ?? page.source,
    publishedAt: article.publishedAt ?? page.publishedAt,
    authors: article.authors.length > 0 ? article.authors : page.authors,
    editor: article.editor ?? page.editor,
    content: { ...article.content, children: [...kept, ...fresh.map(({ node }) => node)] },
    pages: [...article.pages, page.url],
    removed: [...shifted, ...removed],
  };
}

/** Where a child of the page stands now: behind the last child before it that was taken over. */
function placesAfter<T>(coming: T[], fresh: T[], offset: number): (after: number) => number {
  const taken = new Set(fresh);
  return (after) => offset + coming.slice(0, after + 1).filter((child) => taken.has(child)).length - 1;
}
