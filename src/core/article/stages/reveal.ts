import type { Draft } from '../draft';

const PARSED_ELSEWHERE = /<img[^>]*\ssrc\s*=\s*["']?([^"'\s>]+)/i;

/** Opens what pages fold away and reads what they keep for browsers without scripts: pictures in `<noscript>`. */
export function reveal(draft: Draft): void {
  for (const noscript of draft.root.querySelectorAll('noscript')) {
    const address =
      noscript.querySelector('img')?.getAttribute('src') ?? sourceIn(noscript.textContent ?? '');
    const before = noscript.previousElementSibling;
    if (address) {
      if (before?.localName === 'img') before.setAttribute('src', address);
      else {
        const image = draft.document.createElement('img');
        image.setAttribute('src', address);
        noscript.before(image);
      }
    }
    noscript.remove();
  }
  // Links that only work on the live page are text here.
  for (const link of draft.root.querySelectorAll('a[href]')) {
    if (/^(?:#|javascript:|$)/i.test(link.getAttribute('href')?.trim() ?? '')) link.removeAttribute('href');
  }
}

/** With scripts on, the parser leaves the inside of `<noscript>` as text. */
function sourceIn(markup: string): string | undefined {
  return PARSED_ELSEWHERE.exec(markup)?.[1]?.replaceAll('&amp;', '&');
}
