const han = '[\\p{Script=Han}\\u3040-\\u30ff]';
const full: Record<string, string> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '!': '！',
  '?': '？',
  '(': '（',
  ')': '）',
};
const narrowAfterHan = new RegExp(`(?<=${han}|[”’）》」』】])[,;:!?](?!\\d|//)`, 'gu');
const stopAfterHan = new RegExp(`(?<=${han}|[”’）》」』】])\\.(?=\\s*$|${han}|[”“’‘」』])`, 'gu');
const bracketsOfHan = new RegExp(`\\((?=[^()]*${han})([^()]*)\\)`, 'gu');
const invisible =
  /[\p{Cc}\p{Cs}\u00ad\u200b\u200e\u200f\u2028-\u202e\u2060\u2066-\u2069\ufeff\ufff9-\ufffb]/gu;

/** Straight double quotes in Chinese text become “ and ” in turn; an odd number of them stays as it is. */
function curlQuotes(text: string): string {
  const count = text.split('"').length - 1;
  if (count === 0 || count % 2 === 1 || !/\p{Script=Han}/u.test(text)) return text;
  let open = false;
  return text.replace(/"/g, () => {
    open = !open;
    return open ? '“' : '”';
  });
}

const strayStart = /^[，。、．；：！？”’）》〉」』】〕〗］｝\s]+(?=.*[\p{L}\p{N}])/u;
const strayEnd = /(?<=[\p{L}\p{N}].*)[“‘（《〈「『【〔〖［｛\s]+$/u;

/**
 * The paragraphs of a text as they are set: invisible characters gone, white space collapsed, and the
 * narrow marks that many portals type after Chinese characters made full-width. Marks that a selection cut
 * off from their words are dropped at both ends. No word changes.
 */
export function paragraphs(text: string): string[] {
  return text
    .split(/\r\n?|\n|\u2028|\u2029/)
    .map((line) =>
      curlQuotes(
        line
          .replace(/\t/g, ' ')
          .replace(invisible, '')
          .replace(/[\s\u3000]+/gu, ' ')
          .trim(),
      )
        .replace(narrowAfterHan, (mark) => full[mark] ?? mark)
        .replace(stopAfterHan, '。')
        .replace(bracketsOfHan, '（$1）')
        .replace(strayStart, '')
        .replace(strayEnd, ''),
    )
    .filter((line) => line !== '');
}
