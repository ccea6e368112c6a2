import { type Draft, removeAll } from '../draft';
import { isProse, type Line, linesOf } from '../lines';
import { isClosingHead, isEditorLine } from '../phrases';

const STAGE = 'drop-tail';

/** Cuts what stands below a line that closes the article: 相关阅读, 网友评论, the editor's line. */
export function dropTail(draft: Draft): void {
  const lines = linesOf(draft);
  const prose = lines.map((line) => (isProse(line) ? line.weight * (1 - line.links) : 0));
  const total = prose.reduce((sum, weight) => sum + weight, 0);
  let before = 0;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as Line;
    const own = prose[i] ?? 0;
    if (!own || line.text.length < 40 || DISCLAIMER.test(line.text)) {
      const end = closes(line) ? endOfTail(lines, prose, i, before, total) : i;
      if (end > i) {
        const cut = lines.slice(i, end).map(({ element }) => element);
        removeAll(draft, cut, STAGE, `below “${line.text.slice(0, 20)}”`);
        i = end - 1;
      }
    }
    before += own;
  }
}

const DISCLAIMER = /^[\s[【(]*(?:特别|免责|版权|郑重|特別|免責|版權)(?:声明|聲明|提示)\s*[:】\]]/;

function closes(line: Line): boolean {
  if (DISCLAIMER.test(line.text)) return true;
  return (
    line.text.length > 1 && (isEditorLine(line.text) || (line.text.length <= 24 && isClosingHead(line.text)))
  );
}

/**
 * Where the tail under a closing line ends: at the end of the body when little of the article's prose follows,
 * else before the next prose line.
 */
function endOfTail(lines: Line[], prose: number[], at: number, before: number, total: number): number {
  const after = total - before - (prose[at] ?? 0);
  const strong = before > 80 && areComments(lines.slice(at + 1));
  if (before > 0 && (after < before * 0.25 || strong)) return lines.length;
  if (isEditorLine((lines[at] as Line).text)) return before > total * 0.5 ? lines.length : at;
  let end = at + 1;
  while (end < lines.length && !prose[end] && !(lines[end] as Line).media) end++;
  return end - at > 1 || (lines[at] as Line).links > 0.5 ? end : at;
}

const COMMENT_LINE = /(?:小时|分钟|天|月)前|回复|點讚|点赞|^赞|举报|^\d+楼|网友|\d{4}-\d{1,2}-\d{1,2}/;
const LONGEST_COMMENT_LINE = 30;

/** Comments come with who wrote them, when, and what one can do with them. */
function areComments(lines: Line[]): boolean {
  const signs = lines.filter(({ text }) => text.length < LONGEST_COMMENT_LINE && COMMENT_LINE.test(text));
  return signs.length >= 3 && signs.length >= lines.filter(isProse).length * 0.5;
}
