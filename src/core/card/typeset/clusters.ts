/** Whether a text has none but letters, marks and Han of the basic plane, all visible and none that combine. */
export function isPlain(text: string): boolean {
  return plain.test(text);
}

/** Letters, marks and Han of the basic plane that are a character each and join with nothing. */
const plain =
  /^[\u0020-\u007e\u00b7\u2014\u2018-\u201d\u2026\u3000-\u3029\u3030\u3041-\u3096\u30a0-\u9fff\uff01-\uff60]*$/;

const extend = '[\\p{M}\\p{Emoji_Modifier}\\ufe00-\\ufe0f\\u{e0100}-\\u{e01ef}\\u{e0020}-\\u{e007f}]*';
let cluster: RegExp | undefined;

/**
 * User-perceived characters: a family emoji, a flag or a letter with its accents is one. A pattern does
 * here what `Intl.Segmenter` would, because making the first one costs a page more than a whole card.
 */
export function clusters(text: string): string[] {
  if (plain.test(text)) return text.split('');
  cluster ??= new RegExp(`\\p{RI}{2}|[\\s\\S]${extend}(?:\\u200d[\\s\\S]${extend})*`, 'gu');
  return text.match(cluster) ?? [];
}

const latin = /^[\u0020-\u024f]+$/;
const plainSquare = /^[\u3000-\u303f\u3041-\u30ff\u3400-\u9fff\uff01-\uff60]/;
const square =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\u31c0-\u31ef\uff00-\uff60\uffe0-\uffe6]/u;
const pictograph = /^(?:\p{RI}|(?![\d#*©®™])\p{Extended_Pictographic})/u;

/** Whether every Chinese font gives this character one em: asking costs more than laying out a line. */
export function isFullSquare(char: string): boolean {
  return char.length === 1 && plainSquare.test(char);
}

/** Whether a cluster is set in a square of its own and may be parted from its neighbours. */
export function standsAlone(char: string): boolean {
  if (plainSquare.test(char)) return true;
  if (latin.test(char)) return false;
  return square.test(char) || pictograph.test(char) || char.includes('\ufe0f');
}
