import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { read, sourceFiles } from './imports';

const top = join(import.meta.dirname, '../..');
const LOCALES = ['zh_CN', 'zh_TW', 'en'];

type Messages = Record<string, { message: string }>;
const messagesOf = (locale: string): Messages =>
  JSON.parse(readFileSync(join(top, `public/_locales/${locale}/messages.json`), 'utf8'));

const keys = Object.keys(messagesOf('zh_CN'));
const placeholders = (text = '') => [...new Set(text.match(/\$\d/g))].sort();
const code = sourceFiles.map((file) => ({ file, text: read(file) }));

/** Calls of `t` whose key is not one literal, or one value of type MessageKey. */
function composedKeys(text: string): string[] {
  return text.match(/\bt\(\s*(?:`[^)]*|'[^']*'\s*\+[^)]*|[\w.]+\s*\+[^)]*)|\bas MessageKey\b/g) ?? [];
}

describe('the words', () => {
  it('are there in the three languages, and in no other half-done one', () => {
    expect(readdirSync(join(top, 'public/_locales')).sort()).toEqual([...LOCALES].sort());
  });

  it.each(LOCALES)('%s has the same keys, sorted, each with words', (locale) => {
    const messages = messagesOf(locale);
    expect(Object.keys(messages)).toEqual([...keys].sort());
    expect(Object.values(messages).filter(({ message }) => !message.trim())).toEqual([]);
  });

  it.each(LOCALES)('%s leaves the same places open', (locale) => {
    const original = messagesOf('zh_CN');
    const translated = messagesOf(locale);
    const differing = keys.filter(
      (key) => placeholders(original[key]?.message).join() !== placeholders(translated[key]?.message).join(),
    );
    expect(differing).toEqual([]);
  });

  it('are English in en, but for names and for the seals of a Chinese card', () => {
    const untranslated = Object.entries(messagesOf('en')).filter(
      ([key, { message }]) =>
        !/^ext|^cardSeal/.test(key) && /\p{Script=Han}/u.test(message) && !/[a-z]/i.test(message),
    );
    expect(untranslated).toEqual([]);
  });

  it('are all used', () => {
    const manifest = readFileSync(join(top, 'manifest/base.ts'), 'utf8');
    const used = (key: string) =>
      manifest.includes(`__MSG_${key}__`) ||
      code.some(({ text }) => text.includes(`'${key}'`) || text.includes(`"${key}"`));
    expect(keys.filter((key) => !used(key))).toEqual([]);
  });

  it('are asked for by keys that can be searched for', () => {
    const composed = code.flatMap(({ file, text }) => composedKeys(text).map((call) => `${file}: ${call}`));
    expect(composed).toEqual([]);
  });

  it.each(['t(`failureOf`)', "t('failure' + code)", 't(prefix + code)', 't(key as MessageKey)'])(
    'catches %s',
    (call) => expect(composedKeys(call)).not.toEqual([]),
  );

  it.each(["t('noticeSaved')", 't(KEYS[code])', "t('readerRemoved', count + 1)"])('lets %s pass', (call) =>
    expect(composedKeys(call)).toEqual([]),
  );
});
