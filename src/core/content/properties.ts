import type { Properties } from 'hast';
import { DATA_PICTURE } from './schema';

/** Longer addresses are not addresses of news but payloads. */
const LONGEST_ADDRESS = 8192;
const LONGEST_TEXT = 1000;
const LARGEST_SPAN = 1000;

/** The address made absolute; undefined where it is not http or https. */
export function absoluteAddress(value: string | null, baseUrl: string): string | undefined {
  const given = value?.trim();
  if (!given || given.length > LONGEST_ADDRESS) return undefined;
  const url = URL.parse(given, baseUrl);
  return url && /^https?:$/.test(url.protocol) ? url.href : undefined;
}

function picture(value: string | null, baseUrl: string): string | undefined {
  const given = value?.trim() ?? '';
  return DATA_PICTURE.test(given) ? given : absoluteAddress(given, baseUrl);
}

function text(value: string | null): string | undefined {
  return value?.replace(/\s+/g, ' ').trim().slice(0, LONGEST_TEXT) || undefined;
}

function count(value: string | null, most: number): number | undefined {
  const number = Number.parseInt(value ?? '', 10);
  return number > 0 && number <= most ? number : undefined;
}

/** `<source>` children stand in for a missing `src`. */
function mediaSource(element: Element, baseUrl: string): string | undefined {
  const own = absoluteAddress(element.getAttribute('src'), baseUrl);
  if (own) return own;
  for (const source of element.querySelectorAll('source')) {
    const address = absoluteAddress(source.getAttribute('src'), baseUrl);
    if (address) return address;
  }
  return undefined;
}

type Reader = (element: Element, baseUrl: string) => Properties;

const spans: Reader = (cell) => ({
  colSpan: count(cell.getAttribute('colspan'), LARGEST_SPAN),
  rowSpan: count(cell.getAttribute('rowspan'), LARGEST_SPAN),
});

const READERS: Record<string, Reader> = {
  a: (link, base) => ({
    href: absoluteAddress(link.getAttribute('href'), base),
    title: text(link.getAttribute('title')),
  }),
  abbr: (element) => ({ title: text(element.getAttribute('title')) }),
  img: (image, base) => ({
    src: picture(image.getAttribute('src'), base),
    alt: text(image.getAttribute('alt')) ?? '',
    title: text(image.getAttribute('title')),
    width: count(image.getAttribute('width'), 10_000),
    height: count(image.getAttribute('height'), 10_000),
  }),
  video: (video, base) => ({
    src: mediaSource(video, base),
    poster: absoluteAddress(video.getAttribute('poster'), base),
    width: count(video.getAttribute('width'), 10_000),
    height: count(video.getAttribute('height'), 10_000),
    controls: true,
    preload: 'none',
  }),
  audio: (audio, base) => ({ src: mediaSource(audio, base), controls: true, preload: 'none' }),
  ol: (list) => ({
    start: count(list.getAttribute('start'), 100_000),
    reversed: list.hasAttribute('reversed') || undefined,
  }),
  td: spans,
  th: spans,
  time: (time) => ({ dateTime: text(time.getAttribute('datetime')) }),
  bdo: (element) => ({ dir: element.getAttribute('dir') === 'rtl' ? 'rtl' : 'ltr' }),
};

/** The hast properties that the allow-list leaves an element named `tagName`. */
export function propertiesOf(element: Element, tagName: string, baseUrl: string): Properties {
  const found = READERS[tagName]?.(element, baseUrl) ?? {};
  for (const name of Object.keys(found)) if (found[name] === undefined) delete found[name];
  return found;
}
