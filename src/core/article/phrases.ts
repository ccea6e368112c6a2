import { CLOSING_HEAD, CLUTTER, type Place } from './lexicon';
import { tidyText } from './text';

/** The form that the lexicon's patterns are written for. */
export function plainLine(text: string): string {
  return tidyText(text.normalize('NFKC'));
}

const LONGEST_HEAD = 40;

/** Whether a short line heads what follows an article (相关阅读 …) or is its editor's line. */
export function closesArticle(line: string): boolean {
  if (line.length > LONGEST_HEAD * 2) return false;
  const plain = plainLine(line);
  return plain.length <= LONGEST_HEAD && (isClosingHead(plain) || isEditorLine(plain));
}

export function isClosingHead(plain: string): boolean {
  return plain.length <= LONGEST_HEAD && CLOSING_HEAD.test(plain);
}

export function isEditorLine(plain: string): boolean {
  return /^[\s[【(〔<]*(?:纠错】?\s*【?)?(?:责任编辑|責任編輯|责编|責編)\s*[:/|丨]/.test(plain);
}

/** Why a line is not the article's text; undefined when it may be. */
export function clutterReason(plain: string, places: readonly Place[]): string | undefined {
  const found = CLUTTER.find(
    (entry) => plain.length <= entry.longest && places.includes(entry.place) && entry.pattern.test(plain),
  );
  return found?.reason;
}
