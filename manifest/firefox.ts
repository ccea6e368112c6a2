import { base } from './base.ts';

/** Firefox: an event page, a fixed id, and the consent data that add-on review asks for. */
export const firefox = {
  ...base,
  action: { ...base.action, default_area: 'navbar' as const },
  background: { scripts: ['src/entries/background/background.ts'], type: 'module' as const },
  browser_specific_settings: {
    gecko: {
      id: 'mingyan@mingyan.invalid',
      strict_min_version: '140.0',
      data_collection_permissions: { required: ['none' as const] },
    },
    gecko_android: { strict_min_version: '142.0' },
  },
};
