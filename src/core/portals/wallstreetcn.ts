import type { PortalRule } from './rule';

export const wallstreetcn: PortalRule = {
  id: 'wallstreetcn',
  name: '华尔街见闻',
  hosts: ['wallstreetcn.com'],
  article: /\/articles\/\d+/,
  lastChecked: '2026-11-23',
  templates: [
    {
      id: '2020',
      evidence: 'notes on public crawlers',
      body: ['article .article__content', 'article.article__content'],
      title: ['h1'],
    },
  ],
};
