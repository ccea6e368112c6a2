import { clusters, standsAlone } from './clusters';
import { blanks, forbiddenAtEnd, forbiddenAtStart, markKind, mayHang } from './punctuation';
import { forbidden, type Token } from './token';
import { stanceOfWord, verticalForm } from './vertical-forms';
import { wordCuts } from './word-cuts';

/** The hair of space between Chinese characters and Latin words or numbers, in em. */
const hair = 0.16;
/** A space between Chinese characters parts the two halves of a headline. */
const hanSpace = 0.6;

export interface TokenOptions {
  /** Advance in em of a text at the style's face and weight. */
  em: (text: string) => number;
  vertical: boolean;
  /** Marks stand in the middle of their square, as in Taiwan and Hong Kong. */
  centred: boolean;
  /** Extra space after every token, in em. */
  tracking: number;
  /** Taken from the blank of every mark, in em. */
  squeeze: number;
  /** No word may be wider than this, in em: longer ones are cut. */
  longest: number;
  /** Look for Chinese words, so that lines need not break inside one. */
  words: boolean;
}

interface Piece {
  text: string;
  spaceAfter: boolean;
}

/** Squares stand alone, everything else runs on to the next space or square. */
function pieces(text: string): Piece[] {
  const found: Piece[] = [];
  let at = 0;
  let running = false;
  for (const char of clusters(text)) {
    const last = found.at(-1);
    const apostrophe: boolean = char === '’' && running && /[a-z\u00c0-\u024f]/i.test(text.charAt(at + 1));
    const alone: boolean = !apostrophe && (markKind(char) !== undefined || char === '—' || standsAlone(char));
    if (char === ' ') {
      if (last) last.spaceAfter = true;
      running = false;
    } else if (last && !last.spaceAfter && (char === '—' || char === '…') && last.text.endsWith(char)) {
      last.text += char;
    } else if (running && !alone && last) {
      last.text += char;
    } else {
      found.push({ text: char, spaceAfter: false });
      running = !alone;
    }
    at += char.length;
  }
  return found;
}

/** Room for the marks that must stay on a line with the word beside them, in em. */
const roomForMarks = 3;

/** Cuts a word that no line can hold, such as eighty digits in a row or a bare address. */
function cutToLength(
  piece: Piece,
  before: Piece | undefined,
  after: Piece | undefined,
  options: TokenOptions,
): Piece[] {
  const longest = options.longest - roomForMarks;
  const width = markKind(piece.text) ? 0 : options.em(piece.text);
  if (width <= longest) return [piece];
  const isBound = (after && forbiddenAtStart(after.text)) || (before && forbiddenAtEnd(before.text));
  if (!isBound && width <= options.longest) return [piece];
  const parts: Piece[] = [];
  for (const char of clusters(piece.text)) {
    const last = parts.at(-1);
    const fits = last !== undefined && options.em(last.text + char) <= longest;
    if (last && (fits || forbiddenAtStart(char))) last.text += char;
    else parts.push({ text: char, spaceAfter: false });
  }
  const end = parts.at(-1);
  if (end) end.spaceAfter = piece.spaceAfter;
  return parts;
}

const noBlanks = { before: 0, after: 0 };

function token({ text }: Piece, { vertical, centred, em: emOf }: TokenOptions): Token {
  const kind = markKind(text.startsWith('…') ? '…' : text);
  const isHan = !kind && (text[0] === '—' || standsAlone(text));
  const stance = vertical && !kind && !isHan ? stanceOfWord(text) : 'upright';
  const drawn = vertical && stance === 'upright' ? verticalForm(text) : text;
  const inColumn = vertical && stance !== 'turned';
  const em = inColumn ? (stance === 'combined' ? 1 : clusters(drawn).length) : emOf(drawn);
  const isDot = em >= 0.9 && (text === '·' || text === '‧');
  const stays = !kind || isDot || em < 0.9 || (vertical && '！？：；'.includes(text));
  const { before, after } = stays ? noBlanks : blanks(text, centred);
  return {
    text: drawn,
    kind: kind ?? (isHan ? 'han' : 'word'),
    em: isDot ? em / 2 : em,
    shift: isDot ? -em / 4 : 0,
    before,
    after,
    gap: 0,
    hangs: !stays && mayHang(text),
    cut: 0,
    halves: false,
    stance,
  };
}

function gapBetween(a: Token, b: Token, spaced: boolean, squeeze: number): number {
  if (a.after > 0 && b.kind !== 'han' && b.kind !== 'word') return -a.after;
  if (a.kind === 'open' && b.before > 0) return -b.before;
  if (a.kind === 'word' && b.kind === 'word') return spaced ? 0.26 : 0;
  const mixed = (a.kind === 'word' && b.kind === 'han') || (a.kind === 'han' && b.kind === 'word');
  if ((a.after > 0 && !spaced) || b.before > 0) return -squeeze;
  const pair = a.kind === 'han' && b.kind === 'han';
  if (mixed) return hair;
  return spaced && pair ? hanSpace : 0;
}

function cutAfter(a: Piece, b: Piece, aToken: Token, inText: number): number {
  if (forbiddenAtEnd(a.text)) return forbidden;
  if (forbiddenAtStart(b.text) && (!a.spaceAfter || markKind(b.text))) return forbidden;
  if (a.spaceAfter || aToken.kind === 'pause') return 0;
  if (aToken.kind === 'close' || markKind(b.text) === 'open') return 0.1;
  return standsAlone(b.text) ? inText : 0.3;
}

/** A phrase of up to so many tokens in quote or book marks is one thing to the eye. */
const shortPhrase = 8;

/** Makes breaking inside “一江两岸” as bad as inside a word. */
function bindPhrases(tokens: readonly Token[]): void {
  let opened = tokens.length;
  for (let i = 0; i < tokens.length; i++) {
    const { kind } = tokens[i] ?? {};
    if (kind === 'open') opened = i;
    if (kind === 'close' && i - opened <= shortPhrase + 1)
      for (const inside of tokens.slice(opened + 1, i - 1)) inside.cut = Math.max(inside.cut, 1);
    if (kind === 'close' || kind === 'pause') opened = tokens.length;
  }
}

/** One paragraph as tokens, with the space between neighbours and the price of breaking there. */
export function tokenise(text: string, options: TokenOptions): Token[] {
  const found = pieces(text);
  const all = found.flatMap((piece, i) => cutToLength(piece, found[i - 1], found[i + 1], options));
  const tokens = all.map((piece) => token(piece, options));
  const cuts = options.words ? wordCuts(all.map(({ text }) => text)) : [];
  for (let i = 0; i < tokens.length; i++) {
    const piece = all[i];
    const next = all[i + 1];
    const current = tokens[i];
    const nextToken = tokens[i + 1];
    if (!piece || !next || !current || !nextToken) break;
    current.gap = gapBetween(current, nextToken, piece.spaceAfter, options.squeeze) + options.tracking;
    current.halves = piece.spaceAfter && current.kind === 'han' && nextToken.kind === 'han';
    current.cut = cutAfter(piece, next, current, cuts[i + 1] ?? 0.25);
  }
  if (options.words) bindPhrases(tokens);
  return tokens;
}
