import type { PortalRule } from './rule';

export const yicai: PortalRule = {
  id: 'yicai',
  name: '第一财经',
  hosts: ['yicai.com'],
  article: /\/news\/\d+\.html/,
  lastChecked: '2026-11-23',
  outlet: '第一财经',
  templates: [
    {
      id: '2020',
      evidence: 'notes on public crawlers',
      body: ['.m-text .f-cb', '.m-text'],
      title: ['h1'],
    },
  ],
};
