import type { PortalRule } from './rule';

export const chinadaily: PortalRule = {
  id: 'chinadaily',
  name: '中国日报网',
  hosts: ['chinadaily.com.cn'],
  article: /\/a\/\d{6}\/\d{2}\/WS\w+(?:_\d+)?\.html$/,
  lastChecked: '2026-11-23',
  templates: [
    {
      id: '2023',
      evidence: 'saved page of 2023',
      body: ['#Content'],
      title: ['h1.dabiaoti', 'h1'],
      source: ['.xinf-le'],
      published: ['.xinf-le'],
      breadcrumb: ['.da-bre'],
      drop: ['.selectpage', '.moreshare', '#qrcode'],
      nextPage: ['.selectpage a'],
    },
  ],
};
