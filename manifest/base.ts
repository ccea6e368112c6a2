import type { ManifestV3Export } from '@crxjs/vite-plugin';
import pkg from '../package.json' with { type: 'json' };
import { portalHosts } from './hosts.ts';

type Manifest = Extract<ManifestV3Export, { manifest_version: number }>;

/** What both browsers get; each adds its own patch. */
export const base = {
  manifest_version: 3,
  name: '__MSG_extName__',
  short_name: '__MSG_extShortName__',
  description: '__MSG_extDescription__',
  version: pkg.version,
  default_locale: 'zh_CN',
  icons: {
    16: 'icons/icon-16.png',
    32: 'icons/icon-32.png',
    48: 'icons/icon-48.png',
    128: 'icons/icon-128.png',
  },
  action: {
    default_popup: 'src/entries/popup/popup.html',
    default_title: '__MSG_actionTitle__',
    default_icon: { 16: 'icons/icon-off-16.png', 32: 'icons/icon-off-32.png' },
  },
  permissions: ['activeTab', 'scripting', 'storage', 'unlimitedStorage', 'contextMenus', 'clipboardWrite'],
  host_permissions: portalHosts,
  content_scripts: [
    { matches: portalHosts, js: ['src/entries/detect/detect.iife.ts'], run_at: 'document_idle' as const },
  ],
  commands: {
    'toggle-reader': {
      suggested_key: { default: 'Alt+J' },
      description: '__MSG_commandToggleReader__',
    },
  },
  options_ui: { page: 'src/entries/options/options.html', open_in_tab: true },
  content_security_policy: {
    extension_pages:
      "script-src 'self'; object-src 'none'; img-src 'self' data: blob: http: https:; media-src http: https:",
  },
} satisfies Partial<Manifest>;
