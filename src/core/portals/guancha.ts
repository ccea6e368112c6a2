import type { PortalRule } from './rule';

export const guancha: PortalRule = {
  id: 'guancha',
  name: '观察者网',
  hosts: ['guancha.cn'],
  article: /\/\w+\/\d{4}_\d{2}_\d{2}_\d+(?:_\w+)?\.shtml/,
  lastChecked: '2026-11-23',
  templates: [
    {
      id: '2019',
      evidence: 'saved pages of 2019',
      body: ['.content.all-txt'],
      title: ['.left-main > h3'],
      source: ['.time.fix'],
      published: ['.time.fix'],
      editor: ['.article-other'],
      drop: ['.share', '.key-word', '.resemble-art-black', '.module-page'],
      nextPage: ['.module-page a'],
    },
  ],
};
