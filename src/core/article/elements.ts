const SKIPPED = new Set(
  `script style template noscript svg math iframe object embed select button textarea canvas head title audio video map`.split(
    ' ',
  ),
);

/** Left unread with all they hold. */
export const isSkipped = (name: string): boolean => SKIPPED.has(name);

const INLINE = new Set(
  `a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark nobr q rp rt ruby s samp small span strike strong sub sup
  time tt u var wbr input`.split(/\s+/),
);

export const isInline = (name: string): boolean => INLINE.has(name);

/** Whether the element's own markup hides it (layout is not asked: a saved document has none). */
export function isHidden(element: Element): boolean {
  if (typeof element.getAttribute !== 'function') return false;
  if (element.getAttribute('hidden') !== null) return true;
  const style = element.getAttribute('style');
  return style !== null && /display\s*:\s*none/i.test(style);
}

/** A form's fields may overshadow its properties: an element without a proper name is such a form. */
export function nameOf(element: Element): string {
  const name: unknown = element.localName;
  return typeof name === 'string' ? name : 'form';
}
