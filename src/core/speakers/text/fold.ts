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

let table: Map<string, string> | undefined;

function variants(): Map<string, string> {
  if (table) return table;
  table = new Map(Object.entries(PUNCTUATION));
  for (let i = 0; i < TRADITIONAL.length; i++) table.set(TRADITIONAL.charAt(i), SIMPLIFIED.charAt(i));
  return table;
}

const isDigit = (code: number) => code >= 48 && code <= 57;

/**
 * One form for matching: simplified characters, full-width punctuation, “ ” for every pair of marks. The
 * result has exactly the length of the text, so offsets hold in both. Commas and colons between digits
 * (3,000 and 10:30) stay as they are.
 */
/** What stands for the · of a foreign name where a page has lost it: 希拉里.克林顿 */
const LOST_JOINTS = new Set('.');
const syllables = new Set(TRANSLITERATION);
/** Whether foreign syllables stand on both sides of `i`, two behind it. */
const isJointLost = (text: string, i: number): boolean =>
  LOST_JOINTS.has(text.charAt(i)) && [i - 1, i + 1, i + 2].every((at) => syllables.has(text.charAt(at)));

export function fold(text: string): string {
  const to = variants();
  let out = '';
  let copied = 0;
  let straight = 0;
  for (let i = 0; i < text.length; i++) {
    const ch = text.charAt(i);
    let folded = to.get(ch);
    if (ch === '"' || ch === '＂') folded = straight++ % 2 === 0 ? '“' : '”';
    if (isJointLost(text, i)) folded = '·';
    if (folded === undefined) continue;
    if ((ch === ',' || ch === ':') && isDigit(text.charCodeAt(i - 1)) && isDigit(text.charCodeAt(i + 1)))
      continue;
    out += text.slice(copied, i) + folded;
    copied = i + 1;
  }
  return copied === 0 ? text : out + text.slice(copied);
}
