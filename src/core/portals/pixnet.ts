import type { PortalRule } from './rule';

export const pixnet: PortalRule = {
  id: 'pixnet',
  name: '痞客邦',
  hosts: ['pixnet.net'],
  article: /\/blog\/post\/\d+/,
  lastChecked: '2026-11-23',
  imageHosts: ['pimg.tw'],
  lazy: ['original'],
  templates: [
    {
      id: '2013',
      evidence: 'saved page of 2013',
      body: ['#article-content-inner'],
      title: ['.title h2'],
      published: ['.article-head .publish'],
      authors: ['meta[property="og:site_name"]'],
      drop: ['.refer'],
    },
  ],
};
