import type { PortalRule } from './rule';

export const cjddsb: PortalRule = {
  id: 'cjddsb',
  name: '当代商报',
  hosts: ['cjddsb.com'],
  article: /\/\d{4,}\.html/,
  lastChecked: '2026-11-23',
  templates: [
    {
      id: '2019',
      evidence: 'saved page of 2019',
      body: ['.single-content'],
      title: ['h1.entry-h1'],
      published: ['.single-cat'],
      breadcrumb: ['.breadcrumb'],
    },
  ],
};
