import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../harness/paths.ts';

const languages = ['zh_CN', 'zh_TW', 'en'].map(
  (language): Record<string, { message: string }> =>
    JSON.parse(readFileSync(join(root, 'public/_locales', language, 'messages.json'), 'utf8')),
);

/** A message in each language: the browser under test speaks one of them. */
export function wordings(key: string): string[] {
  return languages.map((messages) => {
    const entry = messages[key];
    if (!entry) throw new Error(`no message ${key}`);
    return entry.message;
  });
}

/** Selector of the element that carries the message as its label. */
export function labelled(key: string): string {
  return `:is(${wordings(key)
    .map((words) => `[aria-label="${words}"]`)
    .join(', ')})`;
}
