import { expect, it, vi } from 'vitest';

const spoken = vi.hoisted(() => ({ words: '', browser: '' }));
vi.mock('../../../src/platform/browser', () => ({
  browser: { i18n: { getMessage: () => spoken.words, getUILanguage: () => spoken.browser } },
}));
const { uiLanguage } = await import('../../../src/platform/i18n');

it.each([
  ['zh-CN', 'zh-CN', 'zh-CN'],
  ['en', 'en-GB', 'en-GB'],
  ['zh-TW', 'zh-HK', 'zh-TW'],
  ['zh-CN', 'ja', 'zh-CN'],
])('words in %s, browser in %s: %s', (words, browser, language) => {
  Object.assign(spoken, { words, browser });
  expect(uiLanguage()).toBe(language);
});
