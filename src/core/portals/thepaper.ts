import type { PortalRule } from './rule';

export const thepaper: PortalRule = {
  id: 'thepaper',
  name: '澎湃新闻',
  hosts: ['thepaper.cn'],
  article: /\/newsDetail_(?:forward|reward)_\d+|\/detail\/\d+/,
  lastChecked: '2026-11-23',
  outlet: '澎湃新闻',
  templates: [
    {
      id: '2018',
      evidence: 'saved pages of 2018 to 2020',
      body: ['.news_txt'],
      title: ['h1.news_title'],
      published: ['.news_about'],
      editor: ['.infor_item'],
      breadcrumb: ['.news_path'],
      drop: ['.hide_word', '.news_keyword', '.news_editor'],
    },
  ],
};
