import type { PortalRule } from './rule';

export const udn: PortalRule = {
  id: 'udn',
  name: '聯合新聞網',
  hosts: ['udn.com'],
  article: /\/news\/story\/\d+\/\d+/,
  lastChecked: '2026-11-23',
  imageHosts: ['udn.com.tw'],
  outlet: '聯合報',
  templates: [
    {
      id: '2019',
      evidence: 'saved page of 2019',
      body: ['#story_body_content'],
      title: ['#story_art_title'],
      published: ['.story_bady_info_author'],
      authors: ['.story_bady_info_author'],
      breadcrumb: ['#nav'],
      drop: [
        '#story_art_title',
        '.story_bady_info',
        '.photo_pop',
        '.photo_pop_icon',
        '#story_tags',
        '#story_related',
      ],
    },
  ],
};
