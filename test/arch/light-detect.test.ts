import { join } from 'node:path';
import { expect, it } from 'vitest';
import { portalRules } from '../../src/core/portals';
import { listedRules } from '../../src/core/portals/listed';
import { bundle } from '../bench/bundle';

/** Characters, before they are minified, of what runs on every page of a listed host. */
const MOST = 48_000;

it('what runs on every listed page brings the rules of the listed portals, and nothing heavy', async () => {
  const code = await bundle(join(import.meta.dirname, '../../src/entries/detect/detect.iife.ts'));
  const brought = portalRules.filter(({ article }) => code.includes(String(article)));
  expect(brought).toEqual(listedRules);
  expect(code.length).toBeLessThan(MOST);
});
