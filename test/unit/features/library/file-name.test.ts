import { expect, it } from 'vitest';
import { fileName } from '../../../../src/features/library/file-name';

it.each([
  ['三市会商：步道怎么建？', '三市会商：步道怎么建？'],
  ['a/b\\c:d*e?"<f>|g', 'a b c d e f g'],
  ['..  ', '明言'],
  ['', '明言'],
  ['\u202Egpj.exe\n', 'gpj.exe'],
  ['结尾有点。. .', '结尾有点。'],
])('%j becomes %j', (title, name) => expect(fileName(title)).toBe(name));

it('is short enough for every file system, and cuts no character in two', () => {
  const name = fileName('𠮷'.repeat(300));
  expect(Buffer.byteLength(`${name}.json`)).toBeLessThan(255);
  expect(() => encodeURIComponent(name)).not.toThrow();
});
