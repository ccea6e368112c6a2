import type { PortalRule } from './rule';

export const bbcZhongwen: PortalRule = {
  id: 'bbc-zhongwen',
  name: 'BBC中文网',
  hosts: ['bbc.co.uk', 'bbc.com'],
  article: /\/zhongwen\/.*(?:\/\d{6}_\w+\.shtml|[-/]\d{8}|\/articles\/\w+)/,
  lastChecked: '2026-11-23',
  outlet: 'BBC中文网',
  templates: [
    {
      id: '2012',
      evidence: 'saved page of 2012',
      body: ['.story-body .bodytext'],
      title: ['.g-container > h1'],
      published: ['.datestamp'],
    },
  ],
};
