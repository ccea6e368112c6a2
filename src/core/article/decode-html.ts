import { charsetIn, metaCharset } from './meta-charset';

/** The Encoding Standard's decoder for a label; undefined where it knows none. */
function decoder(label: string | undefined): TextDecoder | undefined {
  if (!label) return undefined;
  try {
    return new TextDecoder(label.trim());
  } catch {
    return undefined;
  }
}

/** As a `<meta>` that says UTF-16 could only be read because it is not. */
function declared(bytes: Uint8Array): TextDecoder | undefined {
  const found = decoder(metaCharset(bytes));
  if (found?.encoding.startsWith('utf-16')) return decoder('utf-8');
  return found?.encoding === 'x-user-defined' ? decoder('windows-1252') : found;
}

function marked(bytes: Uint8Array): TextDecoder | undefined {
  const [a, b, c] = [bytes[0], bytes[1], bytes[2]];
  if (a === 0xef && b === 0xbb && c === 0xbf) return decoder('utf-8');
  if (a === 0xfe && b === 0xff) return decoder('utf-16be');
  return a === 0xff && b === 0xfe ? decoder('utf-16le') : undefined;
}

/** Where nothing is declared: UTF-8 where the bytes are, else the Chinese portals' legacy charset. */
function guessed(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}

/** A page's text from its bytes, the charset found as browsers do: byte order mark, header, `<meta>`. */
export function decodeHtml(bytes: Uint8Array, contentType: string | null): string {
  const found = marked(bytes) ?? decoder(charsetIn(contentType ?? '')) ?? declared(bytes);
  return found ? found.decode(bytes) : guessed(bytes);
}
