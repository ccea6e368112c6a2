import { t, uiLanguage } from '../../platform/i18n';

/** 本文共 5 页，第 4 页未能读取。 */
export function pagesMissing(pages: number, missing: number[]): string {
  const list = new Intl.ListFormat(uiLanguage(), { type: 'conjunction' });
  return t('readerPagesMissing', pages, list.format(missing.map(String)));
}
