import type { PortalRule } from './rule';

export const junzimen: PortalRule = {
  id: 'junzimen',
  name: '君子门',
  hosts: ['junzimen.com'],
  article: /\/\d{4}\/\d+(?:_\d+)?\.html/,
  lastChecked: '2026-11-23',
  templates: [
    {
      id: '2012',
      evidence: 'saved page of 2012',
      body: ['#ArticleContent'],
      title: ['.botRecom_box h1'],
      published: ['.botRecom_box .time'],
      editor: ['.botRecom_box .time'],
      breadcrumb: ['.site'],
    },
  ],
};
