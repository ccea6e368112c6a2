/**
 * Puts style sheets on a document or a shadow root without a `<style>` element, which a page's
 * Content-Security-Policy could refuse. Replaces what an earlier call put there.
 */
export function adoptStyles(root: Document | ShadowRoot, texts: string[]): void {
  root.adoptedStyleSheets = texts.map((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    return sheet;
  });
}
