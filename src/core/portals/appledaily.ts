import type { PortalRule } from './rule';

export const appledaily: PortalRule = {
  id: 'appledaily',
  name: '蘋果日報',
  hosts: ['appledaily.com', 'appledaily.com.tw'],
  article: /\/\w+\/\d{8}\/\w+/,
  lastChecked: '2026-11-23',
  outlet: '蘋果新聞網',
  templates: [
    {
      id: '2016',
      evidence: 'saved page of 2016',
      body: ['.nm-article-body .text'],
      title: ['article h2'],
      published: ['.time-and-share'],
    },
  ],
};
