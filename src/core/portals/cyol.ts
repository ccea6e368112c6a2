import type { PortalRule } from './rule';

export const cyol: PortalRule = {
  id: 'cyol',
  name: '中青在线',
  hosts: ['cyol.com', 'cyol.net', 'youth.cn'],
  article: /\/\d{4}-\d{2}\/\d{2}\/content_\d+(?:_\d+)?\.htm/,
  lastChecked: '2026-11-23',
  templates: [
    {
      id: '2012',
      evidence: 'saved page of 2012',
      body: ['td.black14 .BSHARE_POP'],
      title: ['td.black20'],
      published: ['td.newstime'],
      breadcrumb: ['.daohang'],
    },
  ],
};
