import { type Draft, MARK, PLAYER } from './draft';
import { plainLine } from './phrases';
import { seenText, weigh } from './text';

/** One block of the flat draft, as the line stages look at it. */
export interface Line {
  element: Element;
  /** NFKC, white space tidied. */
  text: string;
  weight: number;
  enders: number;
  commas: number;
  /** Share of the weight that stands in links. */
  links: number;
  media: boolean;
}

const MEDIA = `img,video,audio,figure,[${PLAYER}]`;

export function lineOf(element: Element): Line {
  const text = plainLine(seenText(element));
  const { weight, enders, commas } = weigh(text);
  let linked = 0;
  const plain = element.firstElementChild === null;
  if (weight && !plain)
    for (const link of element.querySelectorAll('a[href]')) linked += weigh(seenText(link)).weight;
  const media = element.matches(MEDIA) || (!plain && element.querySelector(MEDIA) !== null);
  return { element, text, weight, enders, commas, links: weight ? Math.min(1, linked / weight) : 0, media };
}

/** The draft's blocks in order, without marks. */
export function linesOf(draft: Draft): Line[] {
  const lines: Line[] = [];
  for (let child = draft.root.firstElementChild; child; child = child.nextElementSibling) {
    if (child.localName === MARK) continue;
    const line = draft.lines.get(child) ?? lineOf(child);
    draft.lines.set(child, line);
    lines.push(line);
  }
  return lines;
}

/** A line that says something in sentences. */
export function isProse(line: Line): boolean {
  return line.links < 0.5 && line.weight >= 15 && (line.enders > 0 || line.commas > 1 || line.weight >= 60);
}

/** The first and last prose lines: the article's text stands between them. */
export function proseSpan(lines: Line[]): { first: number; last: number } {
  const first = lines.findIndex(isProse);
  const last = lines.findLastIndex(isProse);
  return first < 0 ? { first: 0, last: lines.length - 1 } : { first, last };
}
