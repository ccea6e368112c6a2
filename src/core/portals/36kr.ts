import type { PortalRule } from './rule';

export const portal36kr: PortalRule = {
  id: '36kr',
  name: '36氪',
  hosts: ['36kr.com'],
  article: /\/p\/\d+/,
  lastChecked: '2026-11-23',
  outlet: '36氪',
  templates: [
    {
      id: '2021',
      evidence: 'notes on public crawlers',
      body: ['.articleDetailContent'],
      title: ['h1.article-title'],
      published: ['.title-icon-item'],
    },
  ],
};
