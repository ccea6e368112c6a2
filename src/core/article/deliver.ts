import type { Element as HastElement, Root } from 'hast';
import { EXIT, visit } from 'unist-util-visit';
import { toContent } from '../content/to-content';
import type { Article, RemovedBlock } from './article';
import { type Draft, MARK } from './draft';

/** The finished draft as content, with what was taken out of it and where that stood. */
export function deliver(draft: Draft): Pick<Article, 'content' | 'removed' | 'leadImage'> {
  const content: Root = { type: 'root', children: [] };
  const removed: RemovedBlock[] = [];
  unlink(draft.root);
  for (const child of [...draft.root.children]) {
    if (child.localName !== MARK) content.children.push(...toContent(child, draft.page.base).children);
    const marks = child.localName === MARK ? [child] : child.querySelectorAll(MARK);
    for (const mark of marks) {
      const block = removedBlock(draft, mark, content.children.length - 1);
      if (block) removed.push(block);
    }
  }
  return { content, removed, leadImage: firstPicture(content) ?? statedPicture(draft) };
}

/** Links that only work on the live page are text here. */
function unlink(root: Element): void {
  for (const link of root.querySelectorAll('a[href]')) {
    if (/^\s*(?:#|javascript:|$)/i.test(link.getAttribute('href') ?? '')) link.removeAttribute('href');
  }
}

/** Null when nothing of it could be seen anyway. */
function removedBlock(draft: Draft, mark: Element, after: number): RemovedBlock | null {
  const n = Number(mark.getAttribute('data-n'));
  const removal = draft.removals[n];
  if (!removal) return null;
  const content = toContent(removal.element, draft.page.base);
  if (content.children.length === 0) return null;
  return { id: `r${n}`, stage: removal.stage, reason: removal.reason, after, content };
}

const SMALLEST_LEAD = 100;

function firstPicture(content: Root): string | undefined {
  let found: string | undefined;
  visit(content, 'element', (node: HastElement) => {
    const { src, width } = node.properties;
    if (node.tagName !== 'img' || typeof src !== 'string' || src.startsWith('data:')) return undefined;
    if (typeof width === 'number' && width < SMALLEST_LEAD) return undefined;
    found = src;
    return EXIT;
  });
  return found;
}

function statedPicture({ page }: Draft): string | undefined {
  const stated = page.head.meta.get('og:image');
  const url = stated ? URL.parse(stated, page.base) : null;
  return url && /^https?:$/.test(url.protocol) ? url.href : undefined;
}
