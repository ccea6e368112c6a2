import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserKind } from './find-browser.ts';

/** Top directory of the repository. */
export const root = resolve(fileURLToPath(import.meta.url), '../../..');

/** Where a build puts the extension. */
export function builtExtension(browser: BrowserKind): string {
  return join(root, 'dist', browser === 'chromium' ? 'chrome' : 'firefox');
}

/** Script of a development tool, to be run by Node itself: shims in .bin differ between systems. */
export function toolScript(name: 'web-ext' | 'vite' | 'vitest' | 'tsc' | 'biome'): string {
  const scripts = {
    'web-ext': 'web-ext/bin/web-ext.js',
    vite: 'vite/bin/vite.js',
    vitest: 'vitest/vitest.mjs',
    tsc: 'typescript/bin/tsc',
    biome: '@biomejs/biome/bin/biome',
  };
  return join(root, 'node_modules', scripts[name]);
}
