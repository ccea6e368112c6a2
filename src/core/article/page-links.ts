/** Most pages that a number in an address is taken for; longer numbers are ids. */
const MOST = 200;

const NUMBERED = /^[[［【(（第]?\s*(\d{1,3})\s*[\]］】)）页頁]?$/;
const NEXT = /^(?:[>›»]*\s*)?(?:下一?[页頁]|后一页|next(?: page)?)(?:\s*[>›»]*)?$/i;
const PAGE_PARAMETER = /^(?:p|pn|page|pageno|page_no|page_num|pageindex|currentpage)$/i;
const COMMENTS = /comment|reply|pinglun|discuss/i;
/** `_2`, `-2`, `/2`, `_p2`. */
const SUFFIX = /^(.+)[_/-]p?(\d{1,3})$/i;
const LONGEST_LABEL = 12;
const DECLARED = '[rel="next"]';

/** The pages of an article, as one of them links to them, by number; its own address among them. */
export type PageList = Map<number, string>;

/**
 * The pages that a page of an article links to: links that look like a pager (2, [2], 第2页, 下一页), are
 * declared as next or matched by one of `selectors`, and lead to the article's own address with a page
 * number in it (`_2.htm`, `-2.html`, `/2.html`, `?page=2`). Only addresses of the same origin; empty where
 * there is no pager.
 */
export function pageLinks(document: Document, url: string, selectors: readonly string[] = []): PageList {
  const own = URL.parse(url);
  if (!own) return new Map();
  const links = pagerLinks(document, own, selectors);
  let best: PageList = new Map();
  for (const { key, number } of places(own)) {
    const found: PageList = new Map();
    for (const { address, printed } of links) {
      const place = places(address).find((candidate) => candidate.key === key);
      if (!place || place.number === number || (printed && printed !== place.number)) continue;
      if (!found.has(place.number)) found.set(place.number, address.href);
    }
    // The number at the end of an id leads to other articles; every pager leads back to the first page.
    const isPager = found.size > 0 && (number === 1 || found.has(1));
    if (isPager && found.size >= best.size) best = found.set(number, url);
  }
  return new Map([...best].sort(([a], [b]) => a - b));
}

/** The page after `url`, where the page it stands on links to it; `selectors` as in `pageLinks`. */
export function nextPageLink(
  document: Document,
  url: string,
  selectors?: readonly string[],
): string | undefined {
  const pages = [...pageLinks(document, url, selectors).values()];
  const here = pages.indexOf(url);
  return here < 0 ? undefined : pages[here + 1];
}

interface PagerLink {
  address: URL;
  /** The page number that the link shows. */
  printed?: number;
}

function pagerLinks(document: Document, own: URL, selectors: readonly string[]): PagerLink[] {
  const base = /^https?:/.test(document.baseURI) ? document.baseURI : own.href;
  const links: PagerLink[] = [];
  for (const link of document.querySelectorAll('a[href], link[rel="next"]')) {
    const label = labelOf(link);
    const declared = link.matches(DECLARED) || selectors.some((selector) => link.matches(selector));
    if (!declared && !NUMBERED.test(label) && !NEXT.test(label)) continue;
    const address = URL.parse(link.getAttribute('href') ?? '', base);
    if (!address || address.origin !== own.origin || isAmongComments(link)) continue;
    address.hash = '';
    links.push({ address, printed: Number(NUMBERED.exec(label)?.[1]) || undefined });
  }
  return links;
}

/** A link's words, or those of the picture that stands for them; '' where they are too many for a pager. */
function labelOf(link: Element): string {
  const text = (link.textContent ?? '').trim();
  if (text.length > LONGEST_LABEL) return '';
  return text || (link.querySelector('img')?.getAttribute('alt')?.trim() ?? '');
}

function isAmongComments(link: Element): boolean {
  let node: Element | null = link;
  for (let height = 0; node && height < 5; height++, node = node.parentElement) {
    if (COMMENTS.test(`${node.id} ${node.getAttribute('class') ?? ''}`)) return true;
  }
  return false;
}

/** An address as page `number` of the article at `key`. */
export interface Place {
  key: string;
  number: number;
}

/** All the places an address can be: a number at its end may be that of a page or belong to an id. */
export function places(address: URL): Place[] {
  const path = address.pathname.replace(/\/$|\.[a-z]{3,5}$/i, '');
  const query = [...address.searchParams].filter(([name]) => !PAGE_PARAMETER.test(name));
  const key = (stem: string) => `${stem}?${new URLSearchParams(query)}`;
  const asked = [...address.searchParams].find(([name]) => PAGE_PARAMETER.test(name))?.[1];
  if (asked !== undefined) return numbered(key(path), asked);
  const [, stem = '', digits = ''] = SUFFIX.exec(path) ?? [];
  return [{ key: key(path), number: 1 }, ...(stem ? numbered(key(stem), digits) : [])];
}

function numbered(key: string, digits: string): Place[] {
  const number = /^\d{1,3}$/.test(digits) ? Number(digits) : 0;
  return number >= 1 && number <= MOST ? [{ key, number }] : [];
}
