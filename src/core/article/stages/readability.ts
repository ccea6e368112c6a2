import { Readability } from '@mozilla/readability';
import { type Draft, remove } from '../draft';
import { isProse, lineOf } from '../lines';

const STAGE = 'readability';
/** Marks the elements of the draft so that they are known again in Readability's output. */
const KEY = 'data-key';
/** Chinese articles are short; Readability's own 500 makes it try again and bring the clutter back. */
const CHAR_THRESHOLD = 100;
/** Readability's passes grow with the square of some pages; a region this large is asked nothing. */
const MOST_ELEMENTS = 4000;
const BLOCKS = 'div,section,p,ul,ol,li,dl,table,aside,header,footer,form,blockquote,h1,h2,h3,h4,h5,h6';

/**
 * Asks Readability what of the region is the article. What it leaves out goes, unless it reads like text or
 * shows something: Readability loses short Chinese paragraphs, headings and pictures, and those are kept.
 */
export function readability(draft: Draft): void {
  if (draft.root.querySelectorAll('*').length > MOST_ELEMENTS) return;
  const kept = keptByReadability(draft);
  if (!kept) return;
  for (const element of draft.root.querySelectorAll(BLOCKS)) {
    if (kept.has(element.getAttribute(KEY) ?? '') || !draft.root.contains(element)) continue;
    const line = lineOf(element);
    if (line.text && !line.media && !isProse(line) && !/^h\d$/.test(element.localName)) {
      remove(draft, element, STAGE, 'left out by Readability');
    }
  }
}

function keptByReadability(draft: Draft): Set<string> | null {
  let n = 0;
  for (const element of draft.root.querySelectorAll(BLOCKS)) element.setAttribute(KEY, String(n++));
  const document = draft.page.document.implementation.createHTMLDocument(draft.title);
  document.body.append(document.importNode(draft.root, true));
  const result = new Readability<Node>(document, {
    charThreshold: CHAR_THRESHOLD,
    disableJSONLD: true,
    serializer: (node) => node,
  }).parse();
  if (!result?.content) return null;
  const kept = new Set<string>();
  for (const element of (result.content as Element).querySelectorAll(`[${KEY}]`)) {
    kept.add(element.getAttribute(KEY) ?? '');
  }
  return kept;
}
