import type { PortalRule } from './rule';

/** The national site and the ministries and provinces below it, each with its own template. */
export const gov: PortalRule = {
  id: 'gov',
  name: '中国政府网',
  hosts: ['gov.cn'],
  article: /\/\d{6}\/t\d{8}_\d+\.s?html?|\/\d{4}-\d{2}\/\d{2}\/content_\d+\.htm|\/content\/.*\d{5,}/,
  lastChecked: '2026-11-23',
  templates: [
    {
      id: 'national',
      evidence: 'saved page of 2016, notes on public crawlers',
      body: ['#UCAP-CONTENT'],
      published: ['meta[name="firstpublishedtime"]', '.pages-date'],
      breadcrumb: ['.BreadcrumbNav'],
      drop: ['#share-box', '.related', '#qr_container', '.editor'],
    },
    {
      id: 'shanxi',
      evidence: 'saved page of 2019',
      body: ['.article-body .TRS_Editor'],
      title: ['.detail-article-title h2'],
      subtitle: ['.detail-article-title h3'],
      source: ['.article-infos-source'],
      published: ['.article-infos-source'],
      breadcrumb: ['.breadcrumb'],
      drop: ['.article-share', '.affairs-detail-qcode'],
    },
    {
      id: 'cmse',
      evidence: 'saved page of 2012',
      body: ['#dochtmlcon'],
      title: ['.mainCon .title'],
      source: ['.info .source'],
      published: ['.pubDate'],
      editor: ['.pageSource'],
      breadcrumb: ['.cru'],
      drop: ['.pageSource', '.pageSource_all', '.prenextBox'],
    },
  ],
};
