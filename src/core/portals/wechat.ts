import type { PortalRule } from './rule';

export const wechat: PortalRule = {
  id: 'wechat',
  name: '微信公众号',
  hosts: ['mp.weixin.qq.com'],
  article: /\/s(?:\/|\?)/,
  lastChecked: '2026-11-23',
  imageHosts: ['qpic.cn'],
  templates: [
    {
      id: '2018',
      evidence: 'saved pages of 2018 to 2024; the body is hidden until a script has run',
      body: ['#js_content'],
      title: ['#activity-name'],
      source: ['#js_name'],
      published: ['#publish_time', '#post-date'],
      publishedScript: /\bvar ct\s*=\s*"(\d{10})"/,
      authors: ['#js_author_name', '.rich_media_meta_text:not(#publish_time):not(#post-date)'],
      drop: ['.js_wechat_qrcode', 'mp-common-profile', 'mpvoice', '.mp_profile_iframe_wrp', '.qr_code_pc'],
    },
  ],
};
