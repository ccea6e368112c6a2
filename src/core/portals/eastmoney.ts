import type { PortalRule } from './rule';

export const eastmoney: PortalRule = {
  id: 'eastmoney',
  name: '东方财富网',
  hosts: ['eastmoney.com'],
  article: /\/a\/\d{15,}(?:_\d+)?\.html/,
  lastChecked: '2026-11-23',
  templates: [
    {
      id: '2021',
      evidence: 'notes on public crawlers',
      body: ['#ContentBody', '.txtinfos'],
      title: ['h1'],
    },
  ],
};
