import type { PortalRule } from './rule';

export const huanqiu: PortalRule = {
  id: 'huanqiu',
  name: '环球网',
  hosts: ['huanqiu.com'],
  article: /\/article\/\w{8,}|\/\d{4}-\d{2}\/\d+\.html/,
  lastChecked: '2026-11-23',
  imageHosts: ['image.myqcloud.com'],
  templates: [
    {
      id: '2021',
      evidence: 'notes on public crawlers',
      body: ['.l-con article section'],
      title: ['.t-container-title'],
      published: ['.metadata-info'],
    },
    {
      id: '2020',
      evidence: 'saved pages of 2020',
      body: ['.a-con'],
      title: ['h1.a-title'],
      published: ['.a-info .time'],
      authors: ['.a-info .original'],
      editor: ['.a-edit'],
      drop: ['.a-edit', '.a-sign', '.a-btool', '#hotPics', '.content-ad'],
    },
  ],
};
