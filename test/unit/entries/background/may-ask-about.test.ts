import { expect, it } from 'vitest';
import { mayAskAbout } from '../../../../src/entries/background/may-ask-about';

const page = { kind: 'page' as const, url: 'https://news.gmw.cn/2026-11/20/content_1.htm', isPrivate: false };

it('lets a page ask about its own site, and our own pages about everything', () => {
  expect(mayAskAbout('https://news.gmw.cn/2026-11/20/content_2.htm', page)).toBe(true);
  expect(mayAskAbout('https://other.example/1.htm', page)).toBe(false);
  expect(mayAskAbout('nonsense', { ...page, url: '' })).toBe(false);
  expect(mayAskAbout('https://other.example/1.htm', { ...page, kind: 'extension' })).toBe(true);
});
