import type { Draft } from '../draft';
import { type Line, linesOf } from '../lines';

const LONGEST = 36;
const NUMBERED =
  /^(?:[一二三四五六七八九十]{1,3}、|第[一二三四五六七八九十]+[章节部分]|[(（][一二三四五六七八九十]+[)）]|0?\d{1,2}[.、．]?$)/;

/** Turns one-line paragraphs that are wholly bold into headings where text follows: 小标题. */
export function headings(draft: Draft): void {
  const lines = linesOf(draft);
  const wanted = lines.filter((line, at) => isSubhead(line) && followsText(lines, at));
  // A text that is mostly bold has no subheads.
  if (wanted.length * 2 > lines.length) return;
  for (const { element } of wanted) {
    const heading = draft.document.createElement('h3');
    const bold = element.querySelector('strong,b');
    heading.append(
      ...(bold && element.textContent?.trim() === bold.textContent?.trim() ? bold : element).childNodes,
    );
    element.replaceWith(heading);
  }
}

function isSubhead({ element, text, media, links }: Line): boolean {
  if (element.localName !== 'p' || media || links > 0 || !text || text.length > LONGEST) return false;
  if (/[。；;,，]$/.test(text) || /^[(（—-]/.test(text)) return false;
  const bold = [...element.querySelectorAll('strong,b')].map((part) => part.textContent ?? '').join('');
  const plain = (value: string) => value.replace(/\s+/g, '');
  const whole = plain(bold) === plain(element.textContent ?? '');
  return whole && !/[。!?！？].+[。]/.test(text) && (text.length <= 26 || NUMBERED.test(text));
}

/** A subhead stands before text, not at the end and not before another one of a run of bold lines. */
function followsText(lines: Line[], at: number): boolean {
  const next = lines[at + 1];
  const before = lines[at - 1];
  return next !== undefined && !isSubhead(next) && !(before && isSubhead(before)) && next.text.length > 0;
}
