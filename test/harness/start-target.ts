import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { demoAddress, demoPortal } from '../demo/demo-portal.ts';
import type { Route } from './serve-pages.ts';

/** What `npm start` shows: an address, and where the page comes from if not from the network. */
export interface Target {
  address: string;
  route?: Route;
}

/**
 * The demo without an argument, else an address, else a saved page.
 * @throws with a sentence for the user where the argument is neither.
 */
export function startTarget(argument?: string): Target {
  if (argument === undefined) return { address: demoAddress, route: demoPortal };
  if (/^https?:\/\//i.test(argument)) {
    if (!URL.canParse(argument)) throw new Error(`${argument} is not a valid address`);
    return { address: new URL(argument).href };
  }
  return savedPage(argument);
}

function savedPage(file: string): Target {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch {
    throw new Error(`${file} is neither an address (https://…) nor a file that can be read`);
  }
  const charset = charsetOf(bytes);
  const address =
    ownAddress(bytes.toString('latin1')) ?? `https://saved.invalid/${encodeURIComponent(basename(file))}`;
  return {
    address,
    route: ({ href }) =>
      href === address
        ? { body: bytes, headers: { 'content-type': `text/html; charset=${charset}` } }
        : undefined,
  };
}

/** Saved copies are often UTF-8 while their head still names the portal's charset: what the bytes are decides. */
export function charsetOf(bytes: Uint8Array): string {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return 'utf-8';
  } catch {
    const head = Buffer.from(bytes.subarray(0, 4096)).toString('latin1');
    const declared = /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1] ?? 'gb18030';
    return /^utf-?8$/i.test(declared) ? 'gb18030' : declared;
  }
}

/** The address a saved page says it has: of the browser that saved it, else its own. */
export function ownAddress(html: string): string | undefined {
  const patterns = [
    /saved from url=\(\d+\)(https?:\/\/[^\s>]+)/i,
    /<link[^>]+rel=["']?canonical["']?[^>]+href=["']?(https?:\/\/[^"'\s>]+)/i,
    /<meta[^>]+property=["']og:url["'][^>]+content=["'](https?:\/\/[^"'\s>]+)/i,
  ];
  const found = patterns
    .map((pattern) => pattern.exec(html)?.[1])
    .find((address) => address && URL.canParse(address));
  if (!found) return undefined;
  const url = new URL(found);
  url.hash = '';
  return url.href;
}
