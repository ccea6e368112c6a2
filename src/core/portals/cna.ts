import type { PortalRule } from './rule';

export const cna: PortalRule = {
  id: 'cna',
  name: '中央社',
  hosts: ['cna.com.tw'],
  article: /\/news\/\w+\/\d+\.aspx/,
  lastChecked: '2026-11-23',
  outlet: '中央社',
  templates: [
    {
      id: '2023',
      evidence: 'saved pages of 2022 and 2023',
      body: ['.centralContent > .paragraph:not(.moreArticle)'],
      title: ['.centralContent > h1'],
      published: ['.updatetime'],
      breadcrumb: ['.breadcrumb'],
      drop: ['.moreArticle', '.keywordTag', '.topNewsTitle', '.paragraph > div'],
    },
  ],
};
