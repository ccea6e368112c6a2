import type { Box, Card, Rect, TextBox } from '../../src/core/card/box';
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

/** One element for every run, so that each stands where the layout put it. */
function textElements(box: TextBox, lang: string): HTMLElement[] {
  const font = cssFont(box.font, lang);
  const ascent = ascentOf(font, box.font.size);
  return box.lines.flatMap(({ runs }) =>
    runs.map(({ text, x, y }) => {
      const span = element('span', { font, color: box.colour, whiteSpace: 'pre' });
      Object.assign(span.style, {
        lineHeight: `${box.font.size}px`,
        left: `${x}px`,
        top: `${y - ascent}px`,
        textRendering: 'geometricPrecision',
        textSpacingTrim: 'space-all',
        textAutospace: 'no-autospace',
      });
      span.textContent = text;
      return span;
    }),
  );
}

function elements(box: Box, lang: string): Element[] {
  if (box.kind === 'text') return textElements(box, lang);
  if (box.kind === 'fill') return [element('div', { ...px(box), background: box.colour })];
  if (box.kind === 'picture') return [];
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
  return [svg];
}

/** The same card as elements in the page: what the libraries draw, and what text is compared with. */
export function cardElement(card: Card): HTMLElement {
  const root = element('div', { ...px({ x: 0, y: 0, w: card.width, h: card.height }), overflow: 'hidden' });
  root.style.background = card.paper;
  root.lang = card.lang;
  for (const box of card.boxes) root.append(...elements(box, card.lang));
  document.body.style.margin = '0';
  document.body.append(root);
  return root;
}
