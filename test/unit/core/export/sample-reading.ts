import { JSDOM } from 'jsdom';
import type { Article, Reading } from '../../../../src/core/article/article';
import { textBlocks } from '../../../../src/core/content/text-blocks';
import { toContent } from '../../../../src/core/content/to-content';

const URL = 'https://news.example.cn/2026-11/20/content_1.htm';

export function article(html: string, fields: Partial<Article> = {}): Article {
  const { document } = new JSDOM(html).window;
  return {
    url: URL,
    title: '河湾新桥通车',
    source: '河湾日报',
    publishedAt: '2026-11-20T08:30:00+08:00',
    authors: ['林知秋'],
    breadcrumb: [],
    lang: 'zh-CN',
    content: toContent(document.body, URL),
    pages: [URL],
    missingPages: [],
    removed: [],
    ...fields,
  };
}

/** Statements are given by their words: [name, words] or [name, words, confidence]. */
export function reading(made: Article, said: [string, string, number?][]): Reading {
  const names = [...new Set(said.map(([name]) => name))];
  const blocks = textBlocks(made.content);
  return {
    article: made,
    speakers: names.map((name) => ({ id: name, name, kind: 'person', titles: ['河湾市市长'], aliases: [] })),
    statements: said.map(([speaker, words, confidence = 0.9]) => {
      const block = blocks.findIndex(({ text }) => text.includes(words));
      const start = blocks[block]?.text.indexOf(words) ?? -1;
      return { speaker, block, start, end: start + words.length, mode: 'direct', confidence };
    }),
  };
}
