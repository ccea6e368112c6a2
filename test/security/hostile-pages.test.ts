import fc from 'fast-check';
import type { ElementContent } from 'hast';
import { sanitize } from 'hast-util-sanitize';
import { toHtml } from 'hast-util-to-html';
import { JSDOM, VirtualConsole } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { schema } from '../../src/core/content/schema';
import { toContent } from '../../src/core/content/to-content';
import { extractArticle } from '../../src/core/index';
import { attacks } from './attacks';
import { faultsOf } from './nothing-executable';

const URL = 'https://news.example.cn/2026-11/20/content_1.htm';
/** Broken style sheets are not what is tested here. */
const silent = new VirtualConsole();
const documentOf = (html: string) => new JSDOM(html, { url: URL, virtualConsole: silent }).window.document;
const parser = new new JSDOM('', { virtualConsole: silent }).window.DOMParser();
const content = (html: string) => toContent(parser.parseFromString(html, 'text/html').body, URL);

/** Runs what can run of a page and says whether anything did. */
async function runs(html: string): Promise<boolean> {
  const { window } = new JSDOM(html, { runScripts: 'dangerously', url: URL, virtualConsole: silent });
  for (const node of window.document.querySelectorAll('*')) {
    for (const type of ['error', 'load', 'click', 'mouseover', 'focus', 'toggle'])
      node.dispatchEvent(new window.Event(type));
  }
  await new Promise((resolve) => setTimeout(resolve));
  return 'pwned' in window;
}

const sentence = '河湾新桥昨天下午正式通车，桥面双向六车道，两岸居民等了四年。';
const articlePage = (inner: string) =>
  `<html><head><title>河湾新桥通车_某某网</title></head><body><h1>河湾新桥通车</h1><div>2026-11-20 08:30 来源：河湾日报</div>` +
  `<div class="content">${Array.from({ length: 4 }, (_, n) => `<p>${sentence}${n}</p>`).join('')}${inner}<p>${sentence}</p></div></body></html>`;

describe('a hostile page', () => {
  it('is hostile indeed, where jsdom can tell', async () => {
    expect(await runs(attacks.script as string)).toBe(true);
    expect(await runs(attacks['event handler'] as string)).toBe(true);
    expect(
      faultsOf({
        type: 'root',
        children: [{ type: 'element', tagName: 'script', properties: {}, children: [] }],
      }),
    ).toEqual(['<script>']);
  });

  it.each(Object.entries(attacks))('leaves nothing executable in the body: %s', async (_name, html) => {
    const body = content(html);
    expect(faultsOf(body)).toEqual([]);
    expect(faultsOf(content(toHtml(body)))).toEqual([]);
    expect(await runs(toHtml(body))).toBe(false);
  });

  it.each(Object.entries(attacks))('gives a harmless article or none: %s', (_name, html) => {
    const document = documentOf(articlePage(html));
    const before = document.documentElement.outerHTML;
    const article = extractArticle(document, { url: URL });
    expect(document.documentElement.outerHTML).toBe(before);
    if (!article) return;
    expect(faultsOf(article.content)).toEqual([]);
    for (const block of article.removed) expect(faultsOf(block.content)).toEqual([]);
    for (const address of [article.url, article.leadImage, article.nextPage])
      expect(address ?? URL).toMatch(/^https?:\/\//);
    expect(() => structuredClone(article)).not.toThrow();
  });

  it('finds an article in most of them', () => {
    const found = Object.values(attacks).filter((html) =>
      extractArticle(documentOf(articlePage(html)), { url: URL }),
    );
    expect(found.length).toBeGreaterThan(Object.keys(attacks).length * 0.9);
  });

  it('is no better off by joining attacks at any place', () => {
    const piece = fc.oneof(
      fc.constantFrom(...Object.values(attacks).filter((html) => html.length < 1000)),
      fc.constantFrom(
        '<p>',
        '</p>',
        '<b>',
        '</a>',
        '<table>',
        '<td>',
        '<svg>',
        '</svg>',
        '<math>',
        '</style>',
        '-->',
        '"',
        "'>",
        '字',
      ),
      fc.string({
        maxLength: 6,
        unit: fc.constantFrom('<', '>', '"', "'", '/', '=', '&', '!', '-', 'a', ' ', '\u0000'),
      }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 6 }), (pieces) => {
        const body = content(pieces.join(''));
        expect(faultsOf(body)).toEqual([]);
        expect(faultsOf(content(toHtml(body)))).toEqual([]);
      }),
      { numRuns: 80 },
    );
  }, 30_000);
});

describe('the allow-list', () => {
  it('is kept by the library alone, whatever tree it is given', () => {
    const name = fc.constantFrom(
      'p',
      'a',
      'img',
      'video',
      'script',
      'iframe',
      'svg',
      'template',
      'style',
      'form',
      'x',
    );
    const value = fc.constantFrom('javascript:1', 'https://a.cn/', 'data:text/html,x', '//a.cn', 'x', '1');
    const property = fc.constantFrom(
      'href',
      'src',
      'poster',
      'onClick',
      'style',
      'id',
      'className',
      'srcDoc',
      'srcSet',
      'title',
    );
    const leaf: fc.Arbitrary<ElementContent> = fc.constantFrom(
      { type: 'text', value: '字' },
      { type: 'comment', value: '字' },
    );
    const element = (below: fc.Arbitrary<ElementContent>): fc.Arbitrary<ElementContent> =>
      fc.record({
        type: fc.constant('element' as const),
        tagName: name,
        properties: fc.dictionary(property, value),
        children: fc.array(fc.oneof(leaf, below), { maxLength: 3 }),
      });
    const node = element(element(leaf));
    fc.assert(
      fc.property(fc.array(node), (children) => {
        const held = sanitize({ type: 'root', children }, schema);
        expect(
          faultsOf({
            type: 'root',
            children: held.type === 'root' ? held.children : [held as ElementContent],
          }),
        ).toEqual([]);
      }),
    );
  });
});
