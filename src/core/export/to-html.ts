import type { Element, ElementContent, Properties } from 'hast';
import { toHtml as serialise } from 'hast-util-to-html';
import type { Article, Reading } from '../article/article';
import { missingPageNumbers } from '../article/missing-page-numbers';
import { markText } from '../content/mark-text';
import { markStyle } from './mark-style';
import { creditOf, type SpokenMark, speakersOf, speechRuns } from './speech-runs';

/** The words of the document that are not the article's, in the reader's language. */
export interface HtmlWords {
  speakers: string;
  /** Of how many pages which could not be read. */
  pagesMissing: (pages: number, missing: number[]) => string;
}

/** The file may load pictures and films, and run nothing. */
const POLICY =
  "default-src 'none'; img-src http: https: data:; media-src http: https:; style-src 'unsafe-inline'";

const STYLE = `
:root { color-scheme: light dark; font: 1.1rem/1.8 serif }
body { max-width: 40em; margin: 2em auto; padding: 0 1em; overflow-wrap: anywhere }
img, video { max-width: 100%; height: auto }
figcaption, header p, footer { font-size: .85em; opacity: .8 }
table { border-collapse: collapse } td, th { border: 1px solid; padding: .2em .5em }
mark { background: none; color: inherit; text-decoration: underline var(--line) var(--voice); text-underline-offset: .3em }
cite { color: var(--voice); font: bold .75em sans-serif; margin: 0 .4em }
`;

const element = (
  tagName: string,
  properties: Properties,
  ...children: (ElementContent | string)[]
): Element => ({
  type: 'element',
  tagName,
  properties,
  children: children.map((child) => (typeof child === 'string' ? { type: 'text', value: child } : child)),
});

/** A reading as an HTML document of its own (UTF-8), the speakers' words in `<mark>` with their names. */
export function toHtml(reading: Reading, words: HtmlWords): string {
  const { article } = reading;
  const marks = speechRuns(reading);
  const content = markText(article.content, marks, { label: name, wrap: marked })
    .children as ElementContent[];
  const head = element(
    'head',
    {},
    element('meta', { charSet: 'utf-8' }),
    element('meta', { httpEquiv: ['Content-Security-Policy'], content: POLICY }),
    element('meta', { name: 'viewport', content: 'width=device-width' }),
    element('title', {}, article.title),
    element('style', {}, STYLE + markStyle(speakersOf(marks).length)),
  );
  const body = element(
    'body',
    {},
    element('article', {}, header(article), ...content),
    ...foot(article, marks, words),
  );
  const document = element('html', { lang: article.lang }, head, body);
  return `${serialise({ type: 'root', children: [{ type: 'doctype' }, document] })}\n`;
}

function header(article: Article): Element {
  const { kicker, title, subtitle, source, publishedAt, authors, editor, url } = article;
  const time = publishedAt
    ? [element('time', { dateTime: publishedAt }, publishedAt.slice(0, 16).replace('T', ' '))]
    : [];
  const facts = [...(source ? [source] : []), ...time, ...authors, ...(editor ? [editor] : [])];
  const line = facts.flatMap((fact, index) => (index > 0 ? [' · ', fact] : [fact]));
  return element(
    'header',
    {},
    ...(kicker ? [element('p', {}, kicker)] : []),
    element('h1', {}, title),
    ...(subtitle ? [element('p', {}, subtitle)] : []),
    element('p', {}, ...line),
    element('p', {}, link(url)),
  );
}

function foot(article: Article, marks: SpokenMark[], words: HtmlWords): Element[] {
  const { pages, missingPages: missing } = article;
  const lists: [string, ElementContent[]][] = [
    [
      words.pagesMissing(pages.length + missing.length, missingPageNumbers(article)),
      missing.map((page) => element('li', {}, link(page))),
    ],
    [words.speakers, speakersOf(marks).map((speaker) => element('li', {}, creditOf(speaker, article.lang)))],
  ];
  return lists
    .filter(([, items]) => items.length > 0)
    .map(([label, items]) => element('footer', {}, element('p', {}, label), element('ul', {}, ...items)));
}

/** An address that is not http is shown, and leads nowhere. */
function link(url: string): Element {
  return /^https?:\/\//i.test(url)
    ? element('a', { href: url, rel: ['noreferrer'] }, url)
    : element('span', {}, url);
}

function name({ begins, number, speaker }: SpokenMark): Element[] {
  return begins ? [element('cite', { dataSpeaker: String(number) }, speaker.name)] : [];
}

function marked(text: ElementContent, { number, speaker }: SpokenMark): Element[] {
  return [element('mark', { title: speaker.name, dataSpeaker: String(number) }, text)];
}
