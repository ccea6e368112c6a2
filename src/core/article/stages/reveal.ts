import type { Draft } from '../draft';
import { isHidden } from '../elements';
import { seenText, weigh } from '../text';

const PARSED_ELSEWHERE = /<img[^>]*\ssrc\s*=\s*["']?([^"'\s>]+)/i;

/** Opens what pages fold away and reads what they keep for browsers without scripts: pictures in `<noscript>`. */
export function reveal(draft: Draft): void {
  readNoscript(draft);
  if (FOLD.test(draft.root.textContent ?? '')) unfold(draft.root);
}

const FOLD =
  /(?:阅读|展开|查看|显示|閱讀|展開|顯示)(?:剩余|剩下|余下|全部|更多|完整)?(?:的)?(?:全文|正文|内容|內容|原文)|余下全文|展开剩余/;
const SHORTEST_FOLDED = 30;

/** Where a page has a control that opens the rest of the text, hidden text is that rest. */
function unfold(root: Element): void {
  for (const element of root.querySelectorAll('[hidden],[style]')) {
    if (!isHidden(element)) continue;
    const { weight, enders } = weigh(seenText(element));
    if (weight < SHORTEST_FOLDED || enders === 0) continue;
    element.removeAttribute('hidden');
    element.removeAttribute('style');
  }
}

function readNoscript(draft: Draft): void {
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
}

/** With scripts on, the parser leaves the inside of `<noscript>` as text. */
function sourceIn(markup: string): string | undefined {
  return PARSED_ELSEWHERE.exec(markup)?.[1]?.replaceAll('&amp;', '&');
}
