import type { PortalRule } from './rule';

export const baijiahao: PortalRule = {
  id: 'baijiahao',
  name: '百家号',
  hosts: ['baijiahao.baidu.com'],
  article: /\/s\?.*id=\d+/,
  lastChecked: '2026-11-23',
  imageHosts: [
    'pics0.baidu.com',
    'pics1.baidu.com',
    'pics2.baidu.com',
    'pics3.baidu.com',
    'pics5.baidu.com',
    'pics6.baidu.com',
    'bdstatic.com',
  ],
  templates: [
    {
      id: '2019',
      evidence: 'saved pages of 2019 and 2020',
      body: ['.article-content'],
      title: ['.article-title h2', '.article-title'],
      source: ['.author-name'],
      published: ['.article-source'],
    },
  ],
};
