/**
 * Canvas has no writing mode, so marks in vertical setting are replaced by Unicode's vertical
 * presentation forms (U+FE10–FE19, U+FE30–FE48). Quotation marks become ﹃﹄ and ﹁﹂, as GB/T 15834 has it.
 */
const forms: Record<string, string> = {
  '，': '︐',
  '、': '︑',
  '。': '︒',
  '：': '︓',
  '；': '︔',
  '！': '︕',
  '？': '︖',
  '〖': '︗',
  '〗': '︘',
  '…': '︙',
  '—': '︱',
  '–': '︲',
  '（': '︵',
  '）': '︶',
  '｛': '︷',
  '｝': '︸',
  '〔': '︹',
  '〕': '︺',
  '【': '︻',
  '】': '︼',
  '《': '︽',
  '》': '︾',
  '〈': '︿',
  '〉': '﹀',
  '「': '﹁',
  '」': '﹂',
  '『': '﹃',
  '』': '﹄',
  '［': '﹇',
  '］': '﹈',
  '“': '﹃',
  '”': '﹄',
  '‘': '﹁',
  '’': '﹂',
};

/** The mark as it is drawn in a column; the same text where no form exists. */
export function verticalForm(mark: string): string {
  return [...mark].map((char) => forms[char] ?? char).join('');
}

/** How a piece stands in a column: on its feet, lying on its side, or set across within one em. */
export type Stance = 'upright' | 'turned' | 'combined';

/** Numbers of up to two digits and single letters stand upright; longer Latin runs lie on their side. */
export function stanceOfWord(word: string): Stance {
  return /^(?:\d{1,2}|[A-Za-z%℃°])$/.test(word) ? 'combined' : 'turned';
}
