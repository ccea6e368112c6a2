import { browser } from './browser';

/** Every key of `_locales`; zh_CN is the file that decides, a test holds the others to it. */
export type MessageKey = keyof typeof import('../../public/_locales/zh_CN/messages.json');

/** The words for a key in the browser's language; `subs` fill $1…$9. */
export function t(key: MessageKey, ...subs: (string | number)[]): string {
  return browser.i18n.getMessage(key, subs.map(String));
}

/**
 * BCP 47 tag of the language the words are in, for `lang` and for `Intl`. Where the browser speaks a language
 * that we do not, the words are Chinese, and so are the dates beside them.
 */
export function uiLanguage(): string {
  const words = t('languageTag');
  const browsers = browser.i18n.getUILanguage();
  return browsers.startsWith(words) ? browsers : words;
}
