import { expect, it } from 'vitest';
import { read, sourceFiles } from './imports';

const offenders = (files: string[], broken: (file: string) => boolean) => files.filter(broken);

it('keeps files short enough to read in one go', () => {
  const lines = (file: string) => read(file).split('\n').length;
  const code = sourceFiles.filter((file) => !/\/lexicon\//.test(file));
  expect(offenders(code, (file) => lines(file) > 301)).toEqual([]);
  const sorted = code.map(lines).sort((a, b) => a - b);
  expect(sorted[sorted.length >> 1]).toBeLessThanOrEqual(90);
});

it('names files in kebab-case and has no drawer for odds and ends', () => {
  expect(offenders(sourceFiles, (file) => !/^src\/[a-z0-9/.-]+$/.test(file))).toEqual([]);
  expect(offenders(sourceFiles, (file) => /\b(utils?|helpers?|common|misc)\b/.test(file))).toEqual([]);
});

it('gives every entry a base name of its own, or the background ends up as another chunk', () => {
  const names = sourceFiles
    .filter((file) => /^src\/entries\/\w+\/[\w.-]+$/.test(file))
    .map((file) => file.split('/').pop());
  expect(new Set(names).size).toBe(names.length);
});

it('lets no page text near an HTML parser', () => {
  const htmlSink =
    /\b(?:innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|setHTMLUnsafe)\b|document\.write/;
  expect(offenders(sourceFiles, (file) => htmlSink.test(read(file)))).toEqual([]);
});
