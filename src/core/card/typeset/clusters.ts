const extend = '[\\p{M}\\p{Emoji_Modifier}\\ufe00-\\ufe0f\\u{e0100}-\\u{e01ef}\\u{e0020}-\\u{e007f}]*';
const cluster = new RegExp(`\\p{RI}{2}|[\\s\\S]${extend}(?:\\u200d[\\s\\S]${extend})*`, 'gu');

/**
 * User-perceived characters: a family emoji, a flag or a letter with its accents is one. A pattern does
 * here what `Intl.Segmenter` would, because making the first one costs a page more than a whole card.
 */
export function clusters(text: string): string[] {
  return text.match(cluster) ?? [];
}

const square =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\u31c0-\u31ef\uff00-\uff60\uffe0-\uffe6]/u;
const pictograph = /^(?:\p{RI}|(?![\d#*©®™])\p{Extended_Pictographic})/u;

/** Whether a cluster is set in a square of its own and may be parted from its neighbours. */
export function standsAlone(char: string): boolean {
  return square.test(char) || pictograph.test(char) || char.includes('\ufe0f');
}
