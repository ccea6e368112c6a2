import type { Draft } from '../draft';

const LAZY = [
  'data-src',
  'data-original',
  'data-actualsrc',
  'data-lazy-src',
  'data-lazyload',
  'data-lazy',
  'data-url',
  'data-echo',
  'data-real-src',
  'data-realsrc',
  'data-hi-res-src',
  'data-original-src',
  'data-croporisrc',
  'data-mcesrc',
  'original',
  '_src',
  'datasrc',
  'lazysrc',
  'lazy-src',
  'real_src',
  'file',
  'zoomfile',
];

const PLACEHOLDER =
  /^data:|^about:|^\s*$|(?:^|[/_.-])(?:blank|spacer|placeholder|loading|lazyload|lazy|grey|gray|transparent|default|pixel|1x1|c|s|empty|space|load)(?:[_-]?\d*x?\d*)?\.(?:gif|png|jpe?g|svg|webp)(?:\?|$)/i;

const isAddress = (value: string) =>
  /^(?:https?:)?\/\/\S+$|^[^\s:]+\.[a-z]{3,4}(?:\?\S*)?$|^\.{0,2}\/\S+$/i.test(value);

/** Puts the true address of a lazily loaded picture into its `src`. */
export function pictures(draft: Draft): void {
  const names = [...(draft.page.rule?.lazy ?? []), ...LAZY];
  const images = [...draft.root.querySelectorAll('img')];
  const uses = new Map<string, Set<string>>();
  for (const image of images) {
    const src = image.getAttribute('src') ?? '';
    uses.set(src, (uses.get(src) ?? new Set()).add(lazyAddress(image, names) ?? ''));
  }
  for (const image of images) {
    const src = image.getAttribute('src') ?? '';
    const lazy = lazyAddress(image, names);
    const placeholder = PLACEHOLDER.test(src) || /\blazy/i.test(image.getAttribute('class') ?? '');
    // One address under many different pictures is a placeholder, whatever it is called.
    const repeated = (uses.get(src)?.size ?? 0) > 1 && lazy !== undefined;
    const address = placeholder || repeated ? (lazy ?? fromSet(image)) : undefined;
    if (address) image.setAttribute('src', address);
    else if (PLACEHOLDER.test(src) && !src.startsWith('data:')) image.remove();
  }
}

function lazyAddress(image: Element, names: string[]): string | undefined {
  for (const name of names) {
    const value = image.getAttribute(name)?.trim();
    if (value && isAddress(value) && !PLACEHOLDER.test(value)) return value;
  }
  return undefined;
}

/** The largest candidate of `srcset`, own or of the `<picture>` round it, where `src` shows nothing. */
function fromSet(image: Element): string | undefined {
  const sets = [image, ...(image.closest('picture')?.querySelectorAll('source') ?? [])];
  let best: string | undefined;
  let most = -1;
  for (const element of sets) {
    const set = element.getAttribute('srcset') ?? element.getAttribute('data-srcset') ?? '';
    for (const candidate of set.split(/,\s+/)) {
      const [address, size] = candidate.trim().split(/\s+/);
      const width = Number.parseFloat(size ?? '1') || 1;
      if (address && !PLACEHOLDER.test(address) && width > most) {
        best = address;
        most = width;
      }
    }
  }
  return best;
}
