import type { PortalRule } from './rule';

export const qq: PortalRule = {
  id: 'qq',
  name: '腾讯网',
  hosts: [
    'new.qq.com',
    'news.qq.com',
    'finance.qq.com',
    'tech.qq.com',
    'ent.qq.com',
    'sports.qq.com',
    'view.inews.qq.com',
  ],
  article: /\/\d{8}\/\w+|\/a\/\d{8}\/\d+\.htm|\/rain\/a\/\w+/,
  lastChecked: '2026-11-23',
  imageHosts: ['gtimg.com', 'qpic.cn'],
  templates: [
    {
      id: 'new-2019',
      evidence: 'saved pages of 2019 and 2020',
      body: ['.content-article'],
      title: ['.LEFT > h1'],
      source: ['#LeftTool .author > div'],
      published: ['#LeftTool .left-stick-wp'],
      drop: ['.statement', '.introduction', '#Status', '.bar-con'],
    },
    {
      id: '2016',
      evidence: 'saved pages of 2016 and 2019',
      body: ['#Cnt-Main-Article-QQ'],
      title: ['.hd > h1'],
      source: ['.a_source', '.titBar .info', '.a_Info'],
      published: ['.a_time', '.titBar .info', '.a_Info'],
      editor: ['#QQeditor', '.QQeditor'],
      breadcrumb: ['.Form-Crumbs-Article-QQ'],
      drop: ['#QQeditor', '.QQeditor', '#backqqcom', '.mbArticleSharePic', '.rv-root-v2', '.qq_toolWrap'],
    },
    {
      id: '2009',
      evidence: 'saved page of 2009',
      body: ['#ArticleCnt'],
      title: ['#ArticleTit'],
      source: ['#ArtFrom'],
      published: ['#ArtFrom'],
      breadcrumb: ['#position'],
    },
  ],
};
