import { type Draft, PLAYER, remove } from '../draft';
import type { Place } from '../lexicon';
import { isProse, type Line, lineOf, linesOf, proseSpan } from '../lines';
import { clutterReason } from '../phrases';
import { comparable } from '../text';

const STAGE = 'drop-lines';
const ATTACHMENT = /\.(?:pdf|docx?|xlsx?|pptx?|zip|rar|wps|ofd)(?:[?#]|$)/i;
/** So near the end notices are believed. */
const TAIL_LINES = 8;

/** Takes out the lines that a reader would not call the article's: the headline again, field lines, notices, links away. */
export function dropLines(draft: Draft): void {
  const title = comparable(draft.title);
  const lines = linesOf(draft);
  const { first, last } = proseSpan(lines);
  lines.forEach((line, at) => {
    if (!line.text) return;
    const places: Place[] = ['any'];
    if (at < first || (at === first && line.text.length < 90)) places.push('head');
    if (at > last - TAIL_LINES) places.push('tail');
    const reason = reasonOf(line, places, title, draft.names);
    if (!reason && line.links > 0 && line.links < 1) dropLinkAtEnd(draft, line);
    if (reason) {
      remove(draft, line.element, STAGE, reason);
      if (reason === 'QR code notice') dropCode(draft, lines, at);
    } else if (places.includes('tail') && /二维码|二維碼/.test(line.text)) {
      dropCode(draft, lines, at);
    } else if (/^(?:ul|ol|dl|blockquote|table|figure)$/.test(line.element.localName)) {
      for (const inner of line.element.querySelectorAll('li,p,dd,dt')) {
        if (inner.querySelector('li,p')) continue;
        const why = reasonOf(lineOf(inner), ['any'], title, draft.names);
        if (why) remove(draft, inner, STAGE, why);
      }
    }
  });
}

/** A link that closes a paragraph of text may be the page's own: 返回首页, 点击进入专题. */
function dropLinkAtEnd(draft: Draft, { element }: Line): void {
  const link = element.lastElementChild;
  if (link?.localName !== 'a' || element.querySelector('li,td')) return;
  const after = link.nextSibling?.nodeValue?.trim();
  const reason = after ? undefined : clutterReason(lineOf(link).text, ['any']);
  if (reason) remove(draft, link, STAGE, reason);
}

/** The picture below a line about a QR code is the code. */
function dropCode(draft: Draft, lines: Line[], at: number): void {
  const below = lines.slice(at + 1, at + 4).find((line) => line.text || line.media);
  if (below?.media && !below.text) remove(draft, below.element, STAGE, 'QR code');
}

function reasonOf(line: Line, places: Place[], title: string, names: string[]): string | undefined {
  if (!line.text || line.element.hasAttribute(PLAYER)) return undefined;
  if (line.text.length < 150 && comparable(line.text) === title) return 'headline again';
  if (places.includes('head') && names.includes(line.text)) return 'author again';
  const reason = clutterReason(line.text, places);
  if (reason) return reason;
  if (line.links > 0.85 && line.weight < 60 && !isProse(line) && !line.media && !isAttachment(line.element)) {
    return 'line of links';
  }
  return undefined;
}

function isAttachment(element: Element): boolean {
  for (const link of element.querySelectorAll('a[href]')) {
    const href = link.getAttribute('href') ?? '';
    if (ATTACHMENT.test(href) || href.startsWith('#')) return true;
  }
  return false;
}
