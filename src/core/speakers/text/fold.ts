import { SIMPLIFIED, TRADITIONAL } from '../lexicon/han-variants';
import { TRANSLITERATION } from '../lexicon/transliteration';

const PUNCTUATION: Record<string, string> = {
  ',': '，',
  ':': '：',
  '︰': '：',
  '﹕': '：',
  ';': '；',
  '?': '？',
  '!': '！',
  '(': '（',
  ')': '）',
  '﹐': '，',
  '｡': '。',
  '．': '·',
  '•': '·',
  '‧': '·',
  '・': '·',
  '･': '·',
  '「': '“',
  '」': '”',
  '『': '‘',
  '』': '’',
  '﹁': '“',
  '﹂': '”',
  '﹃': '‘',
  '﹄': '’',
  '〝': '“',
  '〞': '”',
  '\u00a0': ' ',
  '\u3000': ' ',
};

/** What these fold to, if to anything, depends on the text around them. */
const DEPENDENT = '"＂.';

/** For each UTF-16 code unit what it folds to, 0 for itself, itself for DEPENDENT. */
let table: Uint16Array | undefined;

function variants(): Uint16Array {
  if (table) return table;
  table = new Uint16Array(65536);
  for (const [from, to] of Object.entries(PUNCTUATION)) table[from.charCodeAt(0)] = to.charCodeAt(0);
  for (const ch of DEPENDENT) table[ch.charCodeAt(0)] = ch.charCodeAt(0);
  for (let i = 0; i < TRADITIONAL.length; i++) table[TRADITIONAL.charCodeAt(i)] = SIMPLIFIED.charCodeAt(i);
  return table;
}

const isDigit = (code: number) => code >= 48 && code <= 57;

const syllables = new Set(TRANSLITERATION);
/** Whether the full stop at `i` stands for the · of a foreign name, which the page has lost: 希拉里.克林顿 */
const isJointLost = (text: string, i: number): boolean =>
  [i - 1, i + 1, i + 2].every((at) => syllables.has(text.charAt(at)));

/**
 * One form for matching: simplified characters, full-width punctuation, “ ” for every pair of marks. The
 * result has exactly the length of the text, so offsets hold in both. Commas and colons between digits
 * (3,000 and 10:30) stay as they are.
 */
export function fold(text: string): string {
  const to = variants();
  let out = '';
  let copied = 0;
  let straight = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const unit = to[code] as number;
    if (unit === 0) continue;
    let folded = String.fromCharCode(unit);
    if (code === 0x22 || code === 0xff02) folded = straight++ % 2 === 0 ? '“' : '”';
    else if (code === 0x2e) {
      if (!isJointLost(text, i)) continue;
      folded = '·';
    }
    const inNumber = isDigit(text.charCodeAt(i - 1)) && isDigit(text.charCodeAt(i + 1));
    if (inNumber && (code === 0x2c || code === 0x3a)) continue;
    out += text.slice(copied, i) + folded;
    copied = i + 1;
  }
  return copied === 0 ? text : out + text.slice(copied);
}
