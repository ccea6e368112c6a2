import type { PortalRule } from './rule';

export const setn: PortalRule = {
  id: 'setn',
  name: '三立新聞網',
  hosts: ['setn.com'],
  article: /\/news\.aspx\?.*newsid=\d+/i,
  lastChecked: '2026-11-23',
  outlet: '三立新聞網',
  templates: [
    {
      id: '2018',
      evidence: 'saved page of 2018',
      body: ['#ckuse article'],
      title: ['h1.title-headline'],
      published: ['.page-date'],
      breadcrumb: ['.path'],
      drop: ['.page-keyword-area'],
    },
  ],
};
