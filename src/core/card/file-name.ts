import type { CardRequest } from './request';

/** What one of the usual file systems forbids, and dots or spaces at either end, which Windows drops. */
const unsafe = /[\p{Cc}\p{Cf}\p{Cs}<>:"/\\|?*]+/gu;
const mostCharacters = 48;

function part(text: string | undefined): string {
  return [...(text ?? '').replace(unsafe, ' ').replace(/\s+/g, ' ').trim()].slice(0, mostCharacters).join('');
}

/** `2026-03-18 林望舒 江州启动十分钟阅读圈 2.png`: what it is can be told from the name, on every system. */
export function fileName(request: CardRequest, index: number, count: number): string {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(request.publishedAt ?? '')?.[0];
  const about = part(request.title) || part(request.words) || part(request.source) || 'card';
  const parts = [day, part(request.speaker?.name), about, count > 1 ? String(index + 1) : undefined];
  return `${parts
    .filter(Boolean)
    .join(' ')
    .replace(/^[. ]+|[. ]+$/g, '')}.png`;
}
