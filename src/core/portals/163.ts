import type { PortalRule } from './rule';

export const portal163: PortalRule = {
  id: '163',
  name: '网易',
  hosts: ['163.com'],
  article:
    /\/\d{2}\/\d{4}\/\d{2}\/\w{16}\.html|\/(?:dy|news|money|tech|sports|ent|war|auto|mobile)\/(?:v2\/)?article\/(?:detail\/)?\w{16}\.html|\/article\/detail\/\w{16}/,
  lastChecked: '2026-11-23',
  imageHosts: ['126.net', '127.net'],
  templates: [
    {
      id: '2019',
      evidence: 'saved pages of 2019 and 2020',
      body: ['#endText'],
      title: ['#epContentLeft > h1'],
      source: ['.post_time_source'],
      published: ['.post_time_source'],
      editor: ['.ep-source'],
      breadcrumb: ['.post_crumb'],
      drop: [
        '.ep-source',
        '.special_tag_wrap',
        '.related_article',
        '.gg200x300',
        '.post_topshare',
        '.post_btmshare',
      ],
    },
    {
      id: 'dy-2021',
      evidence: 'saved page of 2021',
      body: ['.post_body'],
      title: ['h1.post_title'],
      source: ['.post_info'],
      published: ['.post_info'],
      breadcrumb: ['.post_crumb'],
      drop: ['.post_statement', '.post_recommends'],
    },
    {
      id: 'dy-2019',
      evidence: 'saved page of 2019',
      body: ['#content.content'],
      title: ['.article_title h2'],
      published: ['.share_box .time'],
      drop: ['.statement'],
    },
  ],
};
