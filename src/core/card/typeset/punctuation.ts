/**
 * Chinese punctuation as line breaking and squeezing see it, after GB/T 15834 and the W3C's
 * Requirements for Chinese Text Layout (CLREQ).
 */
const opening = '“‘（《〈「『【〔〖［｛';
const closing = '”’）》〉」』】〕〗］｝';
const pausing = '，。、．；：！？';
const joining = '·‧・～／';

/** Marks that may stand in the margin at a line's end. */
const hanging = '，。、．';

/** ASCII and half-width marks that belong to what stands before them. */
const narrowClosing = ',.;:!?)]}%‰℃°％…·';
const narrowOpening = '([{$￥¥#＃@＠';

export type MarkKind = 'open' | 'close' | 'pause' | 'join' | 'dots';

/** The kind of a full-width mark; undefined for anything else. */
export function markKind(char: string): MarkKind | undefined {
  if (opening.includes(char)) return 'open';
  if (closing.includes(char)) return 'close';
  if (pausing.includes(char)) return 'pause';
  if (joining.includes(char)) return 'join';
  if (char === '……' || char === '…') return 'dots';
  return undefined;
}

export function mayHang(char: string): boolean {
  return hanging.includes(char);
}

/** 避头: whether a line must not begin with this text. */
export function forbiddenAtStart(text: string): boolean {
  const kind = markKind(text);
  if (kind) return kind !== 'open';
  return narrowClosing.includes(text.charAt(0));
}

/** 避尾: whether a line must not end with this text. */
export function forbiddenAtEnd(text: string): boolean {
  const kind = markKind(text);
  if (kind) return kind === 'open' || text === '／';
  return narrowOpening.includes(text.charAt(text.length - 1));
}

/** The empty parts of a full-width mark's em square, in em, that squeezing may take. */
export function blanks(char: string, centred: boolean): { before: number; after: number } {
  const kind = markKind(char);
  if (kind === 'open') return { before: 0.5, after: 0 };
  if (kind === 'close') return { before: 0, after: 0.5 };
  if (kind === 'pause' && !centred) return { before: 0, after: 0.5 };
  return { before: 0, after: 0 };
}
