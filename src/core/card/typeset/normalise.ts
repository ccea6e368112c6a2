import { isPlain } from './clusters';

/** Han and kana of the basic plane; rarer characters are never next to a narrow mark that needs mending. */
const han = '[\\u3040-\\u30ff\\u3400-\\u9fff\\uf900-\\ufaff]';
const full: Record<string, string> = { ',': '，', ';': '；', ':': '：', '!': '！', '?': '？' };
const narrowAfterHan = new RegExp(`(${han}|[”’）》」』】])([,;:!?])(?!\\d|//)`, 'g');
const stopAfterHan = new RegExp(`(${han}|[”’）》」』】])\\.(?=\\s*$|${han}|[”“’‘」』])`, 'g');
const bracketsOfHan = new RegExp(`\\(([^()]*${han}[^()]*)\\)`, 'g');
const anyHan = new RegExp(han);
const strayAtStart = '，。、．；：！？”’）》〉」』】〕〗］｝ ';
const strayAtEnd = '“‘（《〈「『【〔〖［｛ ';

let invisible: RegExp | undefined;

/** White space as plain spaces, and nothing that is not seen. */
function visible(line: string): string {
  invisible ??= /[\p{Cc}\p{Cs}\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\ufff9-\ufffb]/gu;
  return line.replace(/\s/g, ' ').replace(invisible, '');
}

/** Straight double quotes in Chinese text become “ and ” in turn; an odd number of them stays as it is. */
function curlQuotes(text: string): string {
  const count = text.split('"').length - 1;
  if (count === 0 || count % 2 === 1) return text;
  let open = false;
  return text.replace(/"/g, () => {
    open = !open;
    return open ? '“' : '”';
  });
}

/** Marks that many portals type narrow after Chinese characters, made full-width. */
function widenMarks(text: string): string {
  if (!anyHan.test(text) || !/[,.;:!?("]/.test(text)) return text;
  return curlQuotes(text)
    .replace(narrowAfterHan, (_, before: string, mark: string) => before + (full[mark] ?? mark))
    .replace(stopAfterHan, '$1。')
    .replace(bracketsOfHan, '（$1）');
}

/** Without the marks that a selection cut off from their words; marks alone stay. */
function trimStrayMarks(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && strayAtStart.includes(text.charAt(start))) start++;
  while (end > start && strayAtEnd.includes(text.charAt(end - 1))) end--;
  return start < end ? text.slice(start, end) : text;
}

/**
 * The paragraphs of a text as they are set: invisible characters gone, white space collapsed, marks mended.
 * No word changes.
 */
export function paragraphs(text: string): string[] {
  return text
    .split(/\r\n?|[\n\u2028\u2029]/)
    .map((line) => (isPlain(line) ? line : visible(line)))
    .map((line) => trimStrayMarks(widenMarks(line.replace(/[ \u3000]+/g, ' ').trim())))
    .filter((line) => line !== '');
}
