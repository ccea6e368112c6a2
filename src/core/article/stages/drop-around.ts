import { type Draft, remove } from '../draft';
import { isHidden, isInline } from '../elements';
import { namesOf, roleOf } from '../names';
import { tidyText, weigh } from '../text';

const STAGE = 'drop-around';
const NEVER = 'script,style,link,meta,template,input,select,textarea,svg,canvas,dialog,nav,object,embed';
const BLOCKS =
  'div,section,ul,ol,dl,table,aside,footer,header,p,span,form,article,h2,h3,h4,h5,a,center,blockquote,li';

/** Takes out what the markup itself marks as not the article: dropped by the rule, hidden, or named as surroundings. */
export function dropAround(draft: Draft): void {
  for (const selector of draft.page.template?.drop ?? []) {
    for (const element of draft.root.querySelectorAll(selector)) remove(draft, element, STAGE, 'portal rule');
  }
  for (const element of draft.root.querySelectorAll(NEVER)) element.remove();
  cleanFigures(draft);
  for (const element of draft.root.querySelectorAll(BLOCKS)) {
    if (!draft.root.contains(element) || element.parentNode === draft.root) continue;
    if (isHidden(element)) remove(draft, element, STAGE, 'hidden');
    else {
      const role = roleOf(namesOf(element));
      if (role === 'around' && isSmallTalk(element) && !isInSentence(element))
        remove(draft, element, STAGE, 'named as surroundings');
      else if (isLinkList(element)) remove(draft, element, STAGE, 'list of links');
    }
  }
}

/** A figure holds a picture and its caption; share tools in it are not of it. */
function cleanFigures(draft: Draft): void {
  for (const figure of draft.root.querySelectorAll('figure')) {
    for (const part of figure.querySelectorAll('a,ul,ol,button,div')) {
      if (part.closest('figcaption') || part.querySelector('img,video,audio,figcaption,p')) continue;
      if (figure.contains(part)) remove(draft, part, STAGE, 'tools of a picture');
    }
  }
}

/** A word in a sentence is text, however portals name its link: `<a class="keyword">`. */
function isInSentence(element: Element): boolean {
  if (!isInline(element.localName)) return false;
  let block = element.parentElement;
  while (block && isInline(block.localName)) block = block.parentElement;
  const own = element.textContent?.length ?? 0;
  return (block?.textContent?.length ?? 0) > own * 1.5 + 10;
}

/** Surroundings say little in sentences; a paragraph with a misleading name does. */
function isSmallTalk(element: Element): boolean {
  const text = tidyText(element.textContent ?? '');
  const { weight, enders } = weigh(text);
  return weight < 60 || enders < 2 || linkShare(element, weight) > 0.4;
}

function linkShare(element: Element, weight: number): number {
  let linked = 0;
  for (const link of element.querySelectorAll('a[href]')) linked += weigh(link.textContent ?? '').weight;
  return weight ? linked / weight : 0;
}

function isLinkList(element: Element): boolean {
  if (!/^(?:ul|ol|dl|div|table|section)$/.test(element.localName)) return false;
  const links = element.querySelectorAll('a[href]').length;
  if (links < 3) return false;
  const { weight } = weigh(element.textContent ?? '');
  return weight > 0 && linkShare(element, weight) > 0.7;
}
