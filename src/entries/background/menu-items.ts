import { t } from '../../platform/i18n';
import type { MenuItem } from '../../platform/menus';

export const SAVE = 'save-article';
export const SHARE_SELECTION = 'share-selection';

export const menuItems = (): MenuItem[] => [
  { id: SAVE, title: t('menuSave'), contexts: ['page', 'selection', 'image', 'action'] },
  { id: SHARE_SELECTION, title: t('menuShareSelection'), contexts: ['selection'] },
];
