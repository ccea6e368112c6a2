import { readFileSync } from 'node:fs';
import { JSDOM, VirtualConsole } from 'jsdom';
import { decodeHtml } from '../../src/core/article/decode-html.ts';

/** A saved page's document as at `url`; nothing runs, nothing is fetched. */
export function documentOf(html: string, url: string): Document {
  return new JSDOM(html, { url, virtualConsole: new VirtualConsole() }).window.document;
}

/** The markup of a saved page, its charset found as browsers do. */
export function readPageFile(file: string): string {
  return decodeHtml(readFileSync(file), null);
}
