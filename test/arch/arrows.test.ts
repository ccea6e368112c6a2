import { describe, expect, it } from 'vitest';
import { importsOf, sourceFiles, sourceImports } from './imports';
import { violation } from './rooms';

describe('the arrow rule', () => {
  it('sees the whole of src', () => {
    expect(sourceFiles.length).toBeGreaterThan(20);
    expect(sourceImports().some(({ specifier }) => specifier === 'webextension-polyfill')).toBe(true);
  });

  it('is kept by every import', () => {
    const broken = sourceImports().flatMap((found) => {
      const why = violation(found);
      return why ? [`${found.from} → ${found.specifier}: ${why}`] : [];
    });
    expect(broken).toEqual([]);
  });

  it.each([
    ['src/core/a/x.ts', "import { t } from '../../platform/i18n'"],
    ['src/core/a/x.ts', "export * from 'preact/hooks'"],
    ['src/ui/x.tsx', "import type { Settings } from '../platform/settings'"],
    ['src/features/reader/x.ts', "const card = import('../share-card/card-preview')"],
    ['src/features/reader/x.ts', "import '../../entries/popup/popup'"],
    ['src/entries/popup/x.ts', "import browser from 'webextension-polyfill'"],
    ['src/store/x.ts', "import '../platform/permissions'"],
    ['src/platform/x.ts', "import '../../test/harness/serve'"],
  ])('catches %s with %s', (file, code) => {
    expect(importsOf(file, code).map(violation)).toEqual([expect.any(String)]);
  });
});
