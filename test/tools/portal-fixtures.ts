import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { detectArticle, extractArticle, type PortalRule } from '../../src/core/index.ts';
import { expectation } from './expectation.ts';
import { documentOf } from './saved-page.ts';

const DIRECTORY = fileURLToPath(new URL('../fixtures/portals/', import.meta.url));
const ADDRESS = /^<!-- address: (\S+) -->/;

/** A page written by us in a portal's markup, beside what has to come of it. */
export interface PortalFixture {
  /** `portal-template`, the base name of both files. */
  name: string;
  url: string;
  html: string;
  /** Absent until `npm run accept` has written it. */
  expected?: string;
}

/** All fixtures, by name. */
export function portalFixtures(): PortalFixture[] {
  const files = readdirSync(DIRECTORY);
  return files
    .filter((file) => file.endsWith('.html'))
    .sort()
    .map((file) => {
      const name = file.slice(0, -'.html'.length);
      const html = readFileSync(join(DIRECTORY, file), 'utf8');
      const url = ADDRESS.exec(html)?.[1];
      if (!url) throw new Error(`${file} must begin with <!-- address: https://… -->`);
      const expected = files.includes(`${name}.md`) ? readFileSync(expectedFile(name), 'utf8') : undefined;
      return { name, url, html, expected };
    });
}

const expectedFile = (name: string) => join(DIRECTORY, `${name}.md`);

/** What the engine makes of a fixture now, in the form of its expected file. */
export function actual({ html, url }: PortalFixture, portals?: readonly PortalRule[]): string {
  const { isArticle } = detectArticle(documentOf(html, url), url);
  const article = extractArticle(documentOf(html, url), { url, portals });
  return isArticle && article ? expectation(article) : 'not an article\n';
}

/** Writes the expected file; true where it changed. */
export function accept(fixture: PortalFixture, portals?: readonly PortalRule[]): boolean {
  const found = actual(fixture, portals);
  if (found === fixture.expected) return false;
  writeFileSync(expectedFile(fixture.name), found);
  return true;
}

/** Writes a new fixture's page. */
export function writeFixture(name: string, url: string, html: string): string {
  const file = join(DIRECTORY, `${name}.html`);
  writeFileSync(file, `<!-- address: ${url} -->\n${html}\n`, { flag: 'wx' });
  return file;
}
