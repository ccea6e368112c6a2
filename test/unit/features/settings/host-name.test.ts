import { expect, it } from 'vitest';
import { portalHosts } from '../../../../manifest/hosts';
import { hostName } from '../../../../src/features/settings/host-name';

it.each([
  ['*://*.gmw.cn/*', 'gmw.cn'],
  ['https://www.example.cn/news/*', 'www.example.cn'],
])('%s is %s', (pattern, name) => expect(hostName(pattern)).toBe(name));

it('names every listed host plainly', () => {
  expect(portalHosts.map(hostName).filter((name) => !/^[a-z.]+$/.test(name))).toEqual([]);
});
