import { isUtf8 } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { JSDOM, VirtualConsole } from 'jsdom';
import { decodeHtml } from '../../src/core/article/decode-html.ts';

/** A saved page's document as at `url`; nothing runs, nothing is fetched. */
export function documentOf(html: string, url: string): Document {
  return new JSDOM(html, { url, virtualConsole: new VirtualConsole() }).window.document;
}

/** The markup of a saved page: UTF-8 where the bytes are, as saving often leaves an older charset in the head. */
export function readPageFile(file: string): string {
  const bytes = readFileSync(file);
  return isUtf8(bytes) ? bytes.toString() : decodeHtml(bytes, null);
}
