/** Browsers look no further for a declared charset. */
const PRESCANNED_BYTES = 1024;

const MARKUP = /<!--|<meta(?=[\s/])|<\/?[a-z]|<[!/?]/gi;
const ATTRIBUTE = /[\s/]*([^\s/>=][^\s/>=]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]*)))?/y;

/**
 * The charset label that a page's `<meta>` declares, by the HTML Standard's prescan of the byte stream
 * (https://html.spec.whatwg.org/multipage/parsing.html#prescan-a-byte-stream-to-determine-its-encoding).
 */
export function metaCharset(bytes: Uint8Array): string | undefined {
  let text = '';
  // Byte by byte: in a content script of Firefox the bytes are the page's and have no `subarray` for us.
  for (let at = 0; at < bytes.length && at < PRESCANNED_BYTES; at++)
    text += String.fromCharCode(bytes[at] ?? 0);
  MARKUP.lastIndex = 0;
  for (let found = MARKUP.exec(text); found; found = MARKUP.exec(text)) {
    const [token] = found;
    if (token === '<!--') {
      // `<!-->` closes itself.
      const end = text.indexOf('-->', found.index + 2);
      if (end < 0) return undefined;
      MARKUP.lastIndex = end + 3;
    } else if (/^<\/?[a-z]/i.test(token)) {
      const isMeta = token.toLowerCase() === '<meta';
      const start = isMeta ? MARKUP.lastIndex : nameEnd(text, MARKUP.lastIndex);
      const { attributes, end } = readAttributes(text, start);
      const charset = isMeta ? charsetOf(attributes) : undefined;
      if (charset) return charset;
      MARKUP.lastIndex = end;
    } else {
      const end = text.indexOf('>', found.index);
      if (end < 0) return undefined;
      MARKUP.lastIndex = end + 1;
    }
  }
  return undefined;
}

function nameEnd(text: string, from: number): number {
  const rest = text.slice(from).search(/[\s>]/);
  return rest < 0 ? text.length : from + rest;
}

/** The first value of each attribute, names in lower case. */
function readAttributes(text: string, from: number) {
  const attributes = new Map<string, string>();
  ATTRIBUTE.lastIndex = from;
  let end = from;
  for (let found = ATTRIBUTE.exec(text); found; found = ATTRIBUTE.exec(text)) {
    end = ATTRIBUTE.lastIndex;
    const name = found[1]?.toLowerCase() ?? '';
    if (!attributes.has(name)) attributes.set(name, found[2] ?? found[3] ?? found[4] ?? '');
  }
  return { attributes, end };
}

function charsetOf(attributes: Map<string, string>): string | undefined {
  const own = attributes.get('charset');
  if (own !== undefined) return own;
  if (attributes.get('http-equiv')?.toLowerCase() !== 'content-type') return undefined;
  return charsetIn(attributes.get('content') ?? '');
}

/** The label in `text/html; charset=gbk`. */
export function charsetIn(contentType: string): string | undefined {
  const found = /charset\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s;"']+))/i.exec(contentType);
  return found?.[1] ?? found?.[2] ?? found?.[3];
}
