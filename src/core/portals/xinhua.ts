import type { PortalRule } from './rule';

export const xinhua: PortalRule = {
  id: 'xinhua',
  name: '新华网',
  hosts: ['xinhuanet.com', 'news.cn'],
  article: /\/\d{4}-\d{2}\/\d{2}\/c_\d+(?:_\d+)?\.htm|\/\d{8}\/\w{16,}\/c\.html$/,
  lastChecked: '2026-11-23',
  templates: [
    {
      id: '2022',
      evidence: 'saved page of 2023',
      body: ['#detailContent', '#detail'],
      title: ['.head-line h1', '.mheader h1'],
      source: ['.header-cont .source', '.source'],
      published: ['.header-time', '.mheader .info'],
      editor: ['#articleEdit .editor'],
      drop: ['#articleEdit', '.nextpage', '.pageShare', '.wx-ewm', '.fix-ewm'],
    },
    {
      id: '2017',
      evidence: 'saved pages of 2017 to 2021',
      body: ['#p-detail'],
      title: ['.h-title'],
      source: ['.h-info'],
      published: ['.h-time', '.h-info'],
      editor: ['.p-jc', '.p-tags'],
      breadcrumb: ['.news-position'],
      drop: [
        '.p-tags',
        '.p-jc',
        '.standard_lb',
        '.zan-wap',
        '.relate-news',
        '.hot-news',
        '.share',
        '.s-ewm',
        '.xh-comment',
      ],
    },
  ],
};
