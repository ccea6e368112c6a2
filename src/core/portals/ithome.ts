import type { PortalRule } from './rule';

export const ithome: PortalRule = {
  id: 'ithome',
  name: 'IT之家',
  hosts: ['ithome.com'],
  article: /\/\d+\/\d+\/\d+\.htm/,
  lastChecked: '2026-11-23',
  templates: [
    {
      id: '2020',
      evidence: 'notes on public crawlers',
      body: ['#paragraph'],
      title: ['h1'],
    },
  ],
};
