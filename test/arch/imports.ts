import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { parseSync } from 'vite';

export interface SourceImport {
  /** Path of the importing file, from the repository's top. */
  from: string;
  /** As written: a relative path or a package name. */
  specifier: string;
  /** Path from the top for relative imports; undefined for packages. */
  target?: string;
}

/** Every import, re-export and literal `import()` of one module's text. */
export function importsOf(from: string, code: string): SourceImport[] {
  const { module } = parseSync(from, code);
  const specifiers = [
    ...module.staticImports.map((found) => found.moduleRequest.value),
    ...module.staticExports.flatMap((found) => found.entries.map((entry) => entry.moduleRequest?.value)),
    ...module.dynamicImports.map(({ moduleRequest }) =>
      code.slice(moduleRequest.start, moduleRequest.end).replace(/^['"`]|['"`]$/g, ''),
    ),
  ].filter((specifier) => specifier !== undefined);
  return [...new Set(specifiers)].map((specifier) => ({
    from,
    specifier,
    target: specifier.startsWith('.') ? normalize(join(dirname(from), specifier)).split('?')[0] : undefined,
  }));
}

const top = join(import.meta.dirname, '../..');

/** Every TypeScript file of src, as a path from the repository's top. */
export const sourceFiles = readdirSync(join(top, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => `src/${file.replaceAll('\\', '/')}`);

export const read = (file: string) => readFileSync(join(top, file), 'utf8');

export const sourceImports = () => sourceFiles.flatMap((file) => importsOf(file, read(file)));
