import type { Element, ElementContent, Root } from 'hast';
import { type Reading, type Statement, textBlocks } from '../../../src/core/index';

/** An element of invented content; strings are text. */
export function h(tagName: string, ...children: (string | Element)[]): Element {
  const content = children.map(
    (child): ElementContent => (typeof child === 'string' ? { type: 'text', value: child } : child),
  );
  return { type: 'element', tagName, properties: {}, children: content };
}

export const root = (...children: Element[]): Root => ({ type: 'root', children });

/** Speaker, the words they say as they stand in one block, and how sure the engine is. */
export type Said = [speaker: string, words: string, confidence?: number];

/** A reading of invented content, with a statement wherever the given words first stand. */
export function readingOf(content: Root, said: Said[] = [], titles: Record<string, string> = {}): Reading {
  const blocks = textBlocks(content);
  const statements = said.map(([speaker, words, confidence = 1]): Statement => {
    const block = blocks.findIndex(({ text }) => text.includes(words));
    const start = blocks[block]?.text.indexOf(words) ?? 0;
    return { speaker, block, start, end: start + words.length, mode: 'direct', confidence };
  });
  const speakers = [...new Set(said.map(([speaker]) => speaker))].map((name) => ({
    id: name,
    name,
    kind: 'person' as const,
    titles: titles[name] ? [titles[name]] : [],
    aliases: [],
  }));
  return {
    article: {
      url: 'https://news.example/1.html',
      title: '两岸绿道贯通 居民当日步行过江',
      source: '澄江晚报',
      publishedAt: '2026-03-18T09:26:00+08:00',
      authors: ['叶疏桐'],
      breadcrumb: ['首页', '生态'],
      lang: 'zh-CN',
      content,
      pages: ['https://news.example/1.html'],
      missingPages: [],
      removed: [],
    },
    speakers,
    statements,
  };
}
