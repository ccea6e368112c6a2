import { writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { JSDOM, VirtualConsole } from 'jsdom';
import type { PortalRule } from '../../src/core/index.ts';
import { Disguise, thin } from './disguise.ts';
import { accept, portalFixtures, writeFixture } from './portal-fixtures.ts';
import { documentOf, readPageFile } from './saved-page.ts';
import { scaffoldRule } from './scaffold-rule.ts';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { url: { type: 'string' } },
});
const [file] = positionals;
if (file && options.url) await scaffold(readPageFile(file), options.url);
else {
  console.error('npm run new-portal -- page.html --url ADDRESS');
  process.exitCode = 2;
}

async function scaffold(html: string, url: string): Promise<void> {
  const rule = scaffoldRule(documentOf(html, url), url, new Date().toISOString().slice(0, 10));
  if (!rule) {
    console.error('No article was found on this page; npm run inspect says why.');
    process.exitCode = 1;
    return;
  }
  const ruleFile = fileURLToPath(new URL(`../../src/core/portals/${rule.id}.ts`, import.meta.url));
  writeFileSync(ruleFile, rule.source, { flag: 'wx' });
  const name = `${rule.id}-${rule.template}`;
  const disguise = new Disguise();
  const page = new JSDOM(html, { url, virtualConsole: new VirtualConsole() });
  thin(page.window.document);
  disguise.page(page.window.document);
  const fixtureFile = writeFixture(name, disguise.address(url), page.serialize());
  const made: Record<string, PortalRule> = await import(pathToFileURL(ruleFile).href);
  const fixture = portalFixtures().find((candidate) => candidate.name === name);
  if (fixture) accept(fixture, Object.values(made));
  console.log(
    [
      `rule      ${ruleFile}`,
      `fixture   ${fixtureFile}`,
      `expected  ${fixtureFile.replace(/html$/, 'md')}`,
      '',
      'Now look at every selector and at the three files, name the evidence, add the rule to',
      'src/core/portals/index.ts, and run npm run accept. The guide: src/core/portals/README.md',
    ].join('\n'),
  );
}
