import type { Box, Card, CodeBox, Rect, TextBox } from '../../src/core/card/box';
import { cssFont } from '../../src/core/card/font';

const svgNamespace = 'http://www.w3.org/2000/svg';

function element(tag: string, style: Partial<CSSStyleDeclaration>): HTMLElement {
  const made = document.createElement(tag);
  Object.assign(made.style, { position: 'absolute', ...style });
  return made;
}

function px({ x, y, w, h }: Rect): Partial<CSSStyleDeclaration> {
  return { left: `${x}px`, top: `${y}px`, width: `${w}px`, height: `${h}px` };
}

/** Distance from the top of a line box of one em to its baseline, as this browser sets that font. */
function ascentOf(font: string, size: number): number {
  const line = element('div', { font, lineHeight: `${size}px`, whiteSpace: 'pre' });
  const foot = document.createElement('span');
  Object.assign(foot.style, { display: 'inline-block', width: '1px', height: '0' });
  line.append('国', foot);
  document.body.append(line);
  const ascent = foot.getBoundingClientRect().bottom - line.getBoundingClientRect().top;
  line.remove();
  return ascent;
}

/** A run of text where the layout put it, set by the browser. */
function runElement(text: string, x: number, top: number, font: string, box: TextBox): HTMLElement {
  const span = element('span', {
    font,
    color: box.colour,
    whiteSpace: 'pre',
    left: `${x}px`,
    top: `${top}px`,
  });
  Object.assign(span.style, {
    lineHeight: `${box.font.size}px`,
    textRendering: 'geometricPrecision',
    textSpacingTrim: 'space-all',
    textAutospace: 'no-autospace',
  });
  span.textContent = text;
  return span;
}

function textByRuns(box: TextBox, lang: string): HTMLElement[] {
  const font = cssFont(box.font, lang);
  const ascent = ascentOf(font, box.font.size);
  return box.lines.flatMap(({ runs }) =>
    runs.map(({ text, x, y }) => runElement(text, x, y - ascent, font, box)),
  );
}

/** One element with a break after every line, as somebody would write it by hand. */
function textByHand(box: TextBox, lang: string): HTMLElement {
  const [first, second] = box.lines;
  const block = element('div', { font: cssFont(box.font, lang), color: box.colour, whiteSpace: 'pre' });
  const leading = first && second ? second.y - first.y : box.font.size;
  const top = box.y - (leading - box.font.size) / 2;
  Object.assign(block.style, { left: `${box.x}px`, top: `${top}px`, lineHeight: `${leading}px` });
  for (const [i, line] of box.lines.entries()) {
    if (i > 0) block.append(document.createElement('br'));
    block.append(line.runs.map(({ text }) => text).join(''));
  }
  return block;
}

function codeElement(box: CodeBox): SVGElement {
  const svg = document.createElementNS(svgNamespace, 'svg');
  Object.assign(svg.style, { position: 'absolute', ...px(box) });
  const path = document.createElementNS(svgNamespace, 'path');
  const cells = box.modules.flatMap((row, y) =>
    row.flatMap((dark, x) =>
      dark ? [`M${x * box.module} ${y * box.module}h${box.module}v${box.module}h-${box.module}z`] : [],
    ),
  );
  path.setAttribute('d', cells.join(''));
  path.setAttribute('fill', box.ink);
  svg.setAttribute('shape-rendering', 'crispEdges');
  svg.append(path);
  return svg;
}

function elements(box: Box, lang: string, byRuns: boolean): Element[] {
  if (box.kind === 'text') return byRuns ? textByRuns(box, lang) : [textByHand(box, lang)];
  if (box.kind === 'fill') return [element('div', { ...px(box), background: box.colour })];
  return box.kind === 'code' ? [codeElement(box)] : [];
}

/**
 * The same card as elements in the page. `byRuns`: every run where the layout put it, to compare the text
 * with; else with as few elements as a hand would take, for the libraries to draw.
 */
export function cardElement(card: Card, byRuns: boolean): HTMLElement {
  const root = element('div', { ...px({ x: 0, y: 0, w: card.width, h: card.height }), overflow: 'hidden' });
  root.style.background = card.paper;
  root.lang = card.lang;
  for (const box of card.boxes) root.append(...elements(box, card.lang, byRuns));
  document.body.append(root);
  return root;
}
