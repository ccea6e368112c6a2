import { wordsOfTwo } from './words-of-two';

/** Characters that end a word or a phrase far more often than they begin one. */
const followers = new Set(
  '的地得了着过吗呢吧啊们者性化率员馆局厅部院所站会市省县区镇村路街江河湖岛州国家年月日号时分秒点岁级度届次个位名条件项台座场张本篇份元亿万千百吨米里内外上下中前后间等型类式派师长权力量费额品业界',
);
/** Characters that begin a phrase: a line may well start with one. */
const leaders = new Set('在将把被对从向为由与和及并或但而就都也还又再不没要会能可以让使令给因所据当每各这那');
/** Characters that ask for the next one. */
const openers = new Set('一二三四五六七八九十百千万两几半第每各该本此这那某副总非不未最更很超反去今明昨前后');

/** Binary search in the sorted list: a set of three thousand words takes longer to make than to do without. */
function isWord(char: string, next: string): boolean {
  const first = char.charCodeAt(0);
  const second = next.charCodeAt(0);
  let low = 0;
  let high = wordsOfTwo.length / 2;
  while (low < high) {
    const middle = (low + high) >> 1;
    const order = wordsOfTwo.charCodeAt(2 * middle) - first || wordsOfTwo.charCodeAt(2 * middle + 1) - second;
    if (order === 0) return true;
    if (order < 0) low = middle + 1;
    else high = middle;
  }
  return false;
}

/** How bad a line break between two Chinese characters is when both are outside any known word. */
function looseCut(before: string, after: string, afterIsWord: boolean): number {
  if (!afterIsWord && followers.has(after)) return 0.8;
  if (openers.has(before) || leaders.has(before)) return 0.9;
  if (followers.has(before) || leaders.has(after)) return 0.15;
  return afterIsWord ? 0.25 : 0.5;
}

/**
 * For every character of a text how bad a line break before it is, from 0.15, between phrases, to 1, inside
 * a word. Known words are found from the left, the next one having precedence where two overlap.
 */
export function wordCuts(characters: readonly string[]): number[] {
  const cuts: number[] = [];
  let before = '';
  let inWord = false;
  for (const char of characters) {
    if (inWord) {
      cuts.push(1);
      inWord = false;
    } else {
      inWord = isWord(char, characters[cuts.length + 1] ?? '');
      cuts.push(looseCut(before, char, inWord));
    }
    before = char;
  }
  return cuts;
}
