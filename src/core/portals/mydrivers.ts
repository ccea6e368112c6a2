import type { PortalRule } from './rule';

export const mydrivers: PortalRule = {
  id: 'mydrivers',
  name: '快科技',
  hosts: ['mydrivers.com'],
  article: /\/\d+\/\d+\/\d+(?:_\d+)?\.htm/,
  lastChecked: '2026-11-23',
  templates: [
    {
      id: '2020',
      evidence: 'saved page of 2020',
      body: ['.news_info'],
      title: ['#thread_subject'],
      source: ['.news_bt1_left'],
      published: ['.news_bt1_left'],
      authors: ['.news_bt1_left'],
      editor: ['.news_info .url', '.news_bt1_left'],
      breadcrumb: ['.pathway'],
      drop: ['.url', '.end', '.zhuanzai', '.bqian', '.jzdf', '[class^="hotnews"]'],
    },
  ],
};
