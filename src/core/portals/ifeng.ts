import type { PortalRule } from './rule';

export const ifeng: PortalRule = {
  id: 'ifeng',
  name: '凤凰网',
  hosts: ['ifeng.com'],
  article: /\/c\/(?:s\/)?\w{8,}|\/a\/\d{8}\/\d+_\d+\.shtml/,
  lastChecked: '2026-11-23',
  imageHosts: ['ifengimg.com'],
  templates: [
    {
      id: '2019',
      evidence: 'saved pages of 2019; class names end in a hash of the build',
      body: ['[class^="main_content-"] [class^="text-"]'],
      title: ['h1[class^="topic-"]'],
      source: ['[class^="source-"]', '[class^="info-"] [class^="time-"]'],
      published: ['p[class^="time-"]'],
      editor: ['p[class^="author-"]', 'span[class^="author-"]'],
      breadcrumb: ['[class^="breadcrumbs-"]'],
    },
    {
      id: 'local-2020',
      evidence: 'saved page of 2020',
      body: ['#artical_real', '#main_content'],
      title: ['#artical_topic'],
      source: ['#artical_sth p'],
      published: ['#artical_sth .p_time'],
      editor: ['#artical_sth2 p'],
      breadcrumb: ['.theCurrent'],
      drop: ['.js_recommendList'],
    },
  ],
};
