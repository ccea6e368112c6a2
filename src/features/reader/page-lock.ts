const LOCK = ':root { overflow: hidden !important }';
/** Without a root box nothing is drawn, the top layer included. */
const SHOW = ':root { display: block !important }';
/** On paper only the reader: the page under it would be printed as well. */
const PRINT = `@media print {
  :root { height: auto !important; overflow: visible !important; background: none !important }
  :root > :not(mingyan-reader) { display: none !important }
}`;

/**
 * Keeps the page from scrolling under the reader, and off the printer, by a style sheet that is in no part
 * of the markup. Returns the way to take it back.
 */
export function lockPage(document: Document): () => void {
  const sheet = new CSSStyleSheet();
  const isHidden = getComputedStyle(document.documentElement).display === 'none';
  sheet.replaceSync(LOCK + (isHidden ? SHOW : '') + PRINT);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((adopted) => adopted !== sheet);
  };
}
