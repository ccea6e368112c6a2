import type { PortalRule } from './rule';

export const gsc: PortalRule = {
  id: 'gsc',
  name: '中国地理学会',
  hosts: ['gsc.org.cn'],
  article: /\/content\.aspx\?id=\d+/,
  lastChecked: '2026-11-23',
  templates: [
    {
      id: '2019',
      evidence: 'saved page of 2019',
      body: ['.detailCon'],
      title: ['.xq_fonts h5'],
      breadcrumb: ['.title_la h3'],
    },
  ],
};
