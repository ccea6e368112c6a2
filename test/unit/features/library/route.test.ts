import { expect, it } from 'vitest';
import { hashOf, readRoute } from '../../../../src/features/library/route';

it.each([
  { at: 'list' } as const,
  { at: 'article', url: 'https://news.gmw.cn/2026-11/20/content_1.htm?a=1#p=%2F&中文' } as const,
])('%j comes back from its hash', (route) => {
  expect(readRoute(hashOf(route))).toEqual(route);
});

it.each(['', '#', '#/article/', '#/article/%E0%A4%A', '#/other'])('%s is the list', (hash) => {
  expect(readRoute(hash)).toEqual({ at: 'list' });
});
