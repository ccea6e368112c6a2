import { type Draft, remove } from '../draft';

const STAGE = 'drop-pictures';
const SMALLEST = 50;
const FLAT = 0.2;
const FURNITURE =
  /(?:^|[/_.-])(?:next_?page|prev_?page|nextpage|btn|button|arrow|icon\d*|favicon|qrcode|erweima|ewm|weixin_?code|wx_?code|share_?\w*|fanhui|gotop|smilies?|emotion|bullet|dot\d*)(?:[_-]?\w{0,6})?\.(?:gif|png|jpe?g|svg|webp)(?:\?|$)/i;

/** Takes out pictures that are furniture: icons, dividers, page buttons, the portal's sign linking to its front page. */
export function dropPictures(draft: Draft): void {
  const seen = new Set<string>();
  for (const image of draft.root.querySelectorAll('img')) {
    const src = image.getAttribute('src') ?? '';
    const reason = seen.has(src) && src ? 'same picture again' : reasonOf(image, src, draft.page.base);
    seen.add(src);
    if (!reason) continue;
    const link = image.closest('a');
    const whole =
      link && !link.textContent?.trim() && link.querySelectorAll('img').length === 1 ? link : image;
    remove(draft, whole, STAGE, reason);
  }
}

function reasonOf(image: Element, src: string, base: string): string | undefined {
  const width = sizeOf(image, 'width');
  const height = sizeOf(image, 'height');
  if (width !== undefined && height !== undefined && width < SMALLEST && height < SMALLEST) return 'icon';
  if (width !== undefined && height !== undefined && (width <= 1 || height <= 1)) return 'counting pixel';
  const ratio = Number(image.getAttribute('data-ratio') ?? Number.NaN);
  if (ratio < FLAT && /gif/i.test(image.getAttribute('data-type') ?? src)) return 'divider';
  if (FURNITURE.test(src)) return 'furniture of the page';
  const target = image.closest('a[href]')?.getAttribute('href');
  const url = target ? URL.parse(target, base) : null;
  if (
    url &&
    /^\/?(?:index\.\w+)?$/.test(url.pathname) &&
    !url.search &&
    !/^javascript/.test(url.protocol) &&
    !target?.startsWith('#')
  ) {
    return 'sign of a site';
  }
  return undefined;
}

function sizeOf(image: Element, name: 'width' | 'height'): number | undefined {
  const stated =
    image.getAttribute(name) ??
    new RegExp(`(?:^|[;\\s])${name}\\s*:\\s*(\\d+)px`).exec(image.getAttribute('style') ?? '')?.[1];
  const size = Number.parseFloat(stated ?? '');
  return Number.isNaN(size) || /%|em/.test(stated ?? '') ? undefined : size;
}
