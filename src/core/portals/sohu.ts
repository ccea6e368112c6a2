import type { PortalRule } from './rule';

export const sohu: PortalRule = {
  id: 'sohu',
  name: '搜狐',
  hosts: ['sohu.com'],
  article: /\/\d{8}\/n\d+\.shtml|\/a\/\d+_\d+/,
  lastChecked: '2026-11-23',
  templates: [
    {
      id: '2009',
      evidence: 'saved pages of 2009',
      body: ['#contentText'],
      title: ['.left > h1'],
      source: ['.sourceTime .l', '.sourceTime'],
      published: ['.sourceTime .r', '.sourceTime'],
      editor: ['.editor'],
      breadcrumb: ['#location'],
      drop: ['.editor', '.commentLink', '#searchform'],
    },
  ],
};
