import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Resvg } from '@resvg/resvg-js';
import type { Answer } from '../harness/serve-pages.ts';

/** Address of the invented article, in the form that 光明网 gives its articles. */
export const demoAddress = 'https://difang.gmw.cn/2026-03/18/content_39120457.htm';

const here = fileURLToPath(new URL('.', import.meta.url));
const read = (name: string) => readFileSync(join(here, name));

/** The demo portal: its article on every gmw.cn host at one path, its style, script and pictures. */
export function demoPortal({ hostname, pathname }: URL): Answer | undefined {
  if (!hostname.endsWith('gmw.cn')) return undefined;
  if (pathname === new URL(demoAddress).pathname) return { body: read('article.html') };
  if (pathname === '/css/content.css') {
    return { body: read('content.css'), headers: { 'content-type': 'text/css' } };
  }
  if (pathname === '/js/content.js') {
    return { body: read('content.js'), headers: { 'content-type': 'text/javascript' } };
  }
  if (pathname === '/pics/blank.gif') return { body: blank, headers: { 'content-type': 'image/gif' } };
  const picture = /^\/pics\/(lead|map|chart|side|content_logo)(?:-\d)?\.png$/.exec(pathname)?.[1];
  return picture ? { body: drawn(picture), headers: { 'content-type': 'image/png' } } : undefined;
}

/** What stands in for a picture until the page's script puts it there: one transparent pixel. */
const blank = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');

const pictures = new Map<string, Uint8Array>();

/** Portals send bitmaps, so the drawings are sent as such. */
function drawn(name: string): Uint8Array {
  const png = pictures.get(name) ?? new Resvg(read(`pictures/${name}.svg`).toString()).render().asPng();
  pictures.set(name, png);
  return png;
}
