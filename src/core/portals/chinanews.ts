import type { PortalRule } from './rule';

export const chinanews: PortalRule = {
  id: 'chinanews',
  name: '中国新闻网',
  hosts: ['chinanews.com', 'chinanews.com.cn'],
  article: /\/\d{4}\/\d{2}-\d{2}\/\d+\.s?html$|\/shipin\/|\/tp\//,
  lastChecked: '2026-11-23',
  templates: [
    {
      id: '2020',
      evidence: 'saved page of 2020, notes on public crawlers',
      body: ['.left_zw'],
      title: ['h1.content_left_title', '#cont_1_1_2 > h1'],
      source: ['.content_left_time', '.left-t'],
      published: ['.content_left_time', '.left-t'],
      editor: ['.adEditor', '.left_name'],
      breadcrumb: ['#nav'],
      drop: ['.adEditor', '#function_code_page', '.adInContent', '.afternewsrank_ad', '.social-share'],
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
