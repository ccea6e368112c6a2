import type { PortalRule } from './rule';

export const jiemian: PortalRule = {
  id: 'jiemian',
  name: '界面新闻',
  hosts: ['jiemian.com'],
  article: /\/article\/\d+(?:_\w+)?\.html/,
  lastChecked: '2026-11-23',
  outlet: '界面新闻',
  templates: [
    {
      id: '2020',
      evidence: 'notes on public crawlers',
      body: ['.article-content'],
      title: ['.article-header h1'],
      subtitle: ['.article-header p'],
      authors: ['.article-info .author'],
      breadcrumb: ['.meta-container'],
      drop: ['.opt-praise__count', '.opt-comment__count'],
    },
  ],
};
