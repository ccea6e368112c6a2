/** White space, &nbsp; and zero-width runs to one blank, both ends trimmed. */
export function tidyText(text: string): string {
  return text
    .replace(/[\u200b-\u200d\u2060\ufeff\u00ad]/g, '')
    .replace(/[\s\u00a0\u3000]+/g, ' ')
    .trim();
}

/** For comparing headlines: NFKC, without white space and punctuation. */
export function comparable(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s\p{P}\p{S}\u200b-\u200d\ufeff]+/gu, '')
    .toLowerCase();
}

const UNSEEN = new Set(['script', 'style', 'template', 'textarea', 'select', 'option']);

/** The text a reader would see of a small element: without scripts and style sheets. */
export function seenText(node: Node): string {
  if (node.nodeType === 3) return node.nodeValue ?? '';
  if (node.nodeType !== 1 || UNSEEN.has((node as Element).localName)) return '';
  if (!node.firstChild) return '';
  let text = '';
  for (let child: ChildNode | null = node.firstChild; child; child = child.nextSibling) {
    text += child.nodeType === 1 && (child as Element).localName === 'br' ? '\n' : seenText(child);
  }
  return text;
}

/** How much a text says, in Han characters: a Latin letter counts a third. White space counts nothing. */
export function weigh(text: string): { weight: number; commas: number; enders: number } {
  let weight = 0;
  let commas = 0;
  let enders = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code <= 32 || code === 0xa0 || code === 0x3000) continue;
    if (code < 0x250) {
      weight += 0.35;
      if (code === 44) commas++;
      else if (code === 33 || code === 63) enders++;
      else if (code === 46 && !(text.charCodeAt(i + 1) > 32)) enders++;
      continue;
    }
    weight += 1;
    if (code === 0xff0c || code === 0x3001 || code === 0xff1b) commas++;
    else if (code === 0x3002 || code === 0xff01 || code === 0xff1f || code === 0x2026) enders++;
  }
  return { weight, commas, enders };
}
