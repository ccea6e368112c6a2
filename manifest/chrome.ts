import { base } from './base.ts';

/** Chrome and Edge: a service worker. */
export const chrome = {
  ...base,
  minimum_chrome_version: '126',
  background: { service_worker: 'src/entries/background/background.ts', type: 'module' as const },
};
