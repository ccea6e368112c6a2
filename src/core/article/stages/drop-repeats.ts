import { type Draft, remove } from '../draft';
import { linesOf } from '../lines';

const STAGE = 'drop-repeats';
const SHORTEST = 24;
const MOST_LINES = 600;
const CUT = /(?:\s*(?:…|\.{3,}|More|更多|展开|查看全文))+$/;

/** Takes out a line that another one says in full: captions cut short, pull quotes, the same paragraph twice. */
export function dropRepeats(draft: Draft): void {
  const lines = linesOf(draft).filter((line) => line.text.length >= SHORTEST);
  if (lines.length > MOST_LINES) return;
  const whole = lines.map((line) => line.text).join('\n');
  const seen = new Set<string>();
  for (const line of lines) {
    if (line.media || /^(?:table|ul|ol|dl|pre)$/.test(line.element.localName)) continue;
    const text = line.text.replace(CUT, '');
    if (text.length < SHORTEST || whole.indexOf(text, whole.indexOf(text) + 1) < 0) continue;
    const fuller = lines.some(
      (other) => other.text.length > text.length + 4 && other !== line && other.text.includes(text),
    );
    if (fuller || seen.has(text)) remove(draft, line.element, STAGE, 'said in full elsewhere');
    seen.add(text);
  }
}
