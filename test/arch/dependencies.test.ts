import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import pkg from '../../package.json' with { type: 'json' };
import { sourceImports } from './imports';

it('says in ARCHITECTURE.md why each dependency is there', () => {
  const rows = readFileSync('ARCHITECTURE.md', 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .join('\n');
  const names = Object.keys({ ...pkg.dependencies, ...pkg.devDependencies });
  expect(names).toContain('preact');
  expect(names.filter((name) => !name.startsWith('@types/') && !rows.includes(`\`${name}\``))).toEqual([]);
});

it('uses every run-time dependency, and nothing else', () => {
  const used = sourceImports().flatMap(({ specifier, target }) => {
    if (target !== undefined) return [];
    return [specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/')];
  });
  const declared = Object.keys(pkg.dependencies);
  expect(declared.filter((name) => !used.includes(name))).toEqual([]);
  // Those are types only.
  expect(
    [...new Set(used)].filter(
      (name) => !declared.includes(name) && !/^(?:hast|mdast|webextension-polyfill)$/.test(name),
    ),
  ).toEqual([]);
});
