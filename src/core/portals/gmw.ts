import type { PortalRule } from './rule';

export const gmw: PortalRule = {
  id: 'gmw',
  name: '光明网',
  hosts: ['gmw.cn'],
  article: /\/\d{4}-\d{2}\/\d{2}\/(?:content_)?\d+(?:_\d+)?\.html?$/,
  lastChecked: '2026-11-23',
  templates: [
    {
      id: '2018',
      evidence: 'portal notes: .u-title, .m-con-info, .u-mainText, .liability',
      body: ['.u-mainText'],
      title: ['h1.u-title'],
      source: ['.m-con-source'],
      published: ['.m-con-time', '#articlePubTime'],
      editor: ['.liability', '#articleLiability'],
      breadcrumb: ['.g-crumbs'],
      drop: ['.liability', '.m-zbTool', '.u-QRcode', '.u-moreText'],
    },
  ],
};
