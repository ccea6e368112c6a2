import type { PortalRule } from './rule';

export const caixin: PortalRule = {
  id: 'caixin',
  name: '财新网',
  hosts: ['caixin.com'],
  article: /\/\d{4}-\d{2}-\d{2}\/\d+\.html/,
  lastChecked: '2026-11-23',
  templates: [
    {
      id: '2018',
      evidence: 'notes on public crawlers; long texts end at a paywall',
      body: ['#Main_Content_Val'],
      title: ['#conTit h1'],
      source: ['#source_baidu', '#artInfo'],
      published: ['#pubtime_baidu', '#artInfo'],
      authors: ['#author_baidu'],
      editor: ['#editor_baidu'],
      drop: ['#chargeWall'],
    },
    {
      id: 'blog',
      evidence: 'notes on public crawlers',
      body: ['#the_content'],
    },
  ],
};
