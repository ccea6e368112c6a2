import type { PortalRule } from './rule';

export const cctv: PortalRule = {
  id: 'cctv',
  name: '央视网',
  hosts: ['cctv.com', 'cctv.cn'],
  article: /\/\d{4}\/\d{2}\/\d{2}\/(?:ARTI|VIDE)\w+\.shtml/,
  lastChecked: '2026-11-23',
  templates: [
    {
      id: '2018',
      evidence: 'notes on public crawlers',
      body: ['#content_area', '.content_area', '.text_area', '.cnt_bd'],
      editor: ['.zebian span'],
    },
  ],
};
