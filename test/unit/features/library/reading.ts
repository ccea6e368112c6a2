import type { ElementContent } from 'hast';
import type { Reading } from '../../../../src/core/index';

export const ADDRESS = 'https://news.gmw.cn/2026-11/20/content_1.htm';

/** An invented reading with this content. */
export function reading(children: ElementContent[]): Reading {
  return {
    article: {
      url: ADDRESS,
      title: '沿江三市共建步道',
      authors: [],
      breadcrumb: [],
      lang: 'zh-CN',
      content: { type: 'root', children },
      pages: [ADDRESS],
      missingPages: [],
      removed: [],
    },
    speakers: [
      { id: 'a', name: '林知远', kind: 'person', titles: [], aliases: [] },
      { id: 'b', name: '周沐', kind: 'person', titles: [], aliases: [] },
    ],
    statements: [
      { speaker: 'a', block: 0, start: 0, end: 4, mode: 'direct', confidence: 0.9 },
      { speaker: 'b', block: 0, start: 0, end: 4, mode: 'direct', confidence: 0.2 },
    ],
  };
}
