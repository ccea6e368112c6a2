import type { PortalRule } from './rule';

export const nbd: PortalRule = {
  id: 'nbd',
  name: '每日经济新闻',
  hosts: ['nbd.com.cn'],
  article: /\/articles\/\d{4}-\d{2}-\d{2}\/\d+\.html/,
  lastChecked: '2026-11-23',
  templates: [
    {
      id: '2020',
      evidence: 'notes on public crawlers',
      body: ['.g-article-content', '.g-articl-text'],
      title: ['h1'],
    },
  ],
};
