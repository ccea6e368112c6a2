import type { PortalRule } from './rule';

export const toutiao: PortalRule = {
  id: 'toutiao',
  name: '今日头条',
  hosts: ['toutiao.com'],
  article: /\/(?:a|i|article\/|group\/)\d{15,}/,
  lastChecked: '2026-11-23',
  imageHosts: ['pstatp.com'],
  templates: [
    {
      id: '2022',
      evidence: 'notes on public crawlers',
      body: ['article.syl-page-article', '.tt-article-content'],
      title: ['h1'],
    },
    {
      id: '2019',
      evidence: 'saved pages of 2019 and 2020',
      body: ['.article-content'],
      title: ['h1.article-title'],
      published: ['.article-sub'],
      breadcrumb: ['.chinese-tag'],
      drop: ['.share-box', '.tag-list', '.tag-item'],
    },
  ],
};
