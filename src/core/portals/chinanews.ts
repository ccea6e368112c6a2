import type { PortalRule } from './rule';

export const chinanews: PortalRule = {
  id: 'chinanews',
  name: '中国新闻网',
  hosts: ['chinanews.com', 'chinanews.com.cn'],
  article: /\/\d{4}\/\d{2}-\d{2}\/\d+\.s?html$|\/shipin\/|\/tp\//,
  lastChecked: '2026-11-23',
  templates: [
    {
      id: '2023',
      evidence: 'notes on public crawlers',
      body: ['.content_maincontent_more .left_zw'],
      title: ['h1.content_left_title'],
      source: ['.content_left_time'],
      published: ['.content_left_time'],
      editor: ['.adEditor'],
      drop: ['.adInContent'],
    },
    {
      id: '2020',
      evidence: 'saved page of 2020',
      body: ['.left_zw'],
      title: ['#cont_1_1_2 > h1'],
      source: ['.left-t'],
      published: ['.left-t'],
      editor: ['.adEditor'],
      breadcrumb: ['#nav'],
    },
    {
      id: 'video',
      evidence: 'notes on public crawlers',
      body: ['.content_desc'],
      title: ['h1'],
    },
    {
      id: 'photo',
      evidence: 'notes on public crawlers',
      body: ['.t3'],
      title: ['h1'],
    },
  ],
};
