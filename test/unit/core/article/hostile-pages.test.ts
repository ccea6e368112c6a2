import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectArticle, extractArticle, textBlocks } from '../../../../src/core';
import { inspectArticle } from '../../../../src/core/article/extract';
import { portalFixtures } from '../../../tools/portal-fixtures';
import { documentOf } from '../../../tools/saved-page';
import { ADDRESS, articleHtml, articlePage, PARAGRAPHS, paragraphs } from './article-page';

const fixtures = portalFixtures();
const sentence = PARAGRAPHS[0] as string;
const lengthOf = (html: string) => {
  const article = extractArticle(documentOf(html, ADDRESS), { url: ADDRESS });
  return textBlocks(article?.content ?? { type: 'root', children: [] }).reduce(
    (sum, { text }) => sum + text.length,
    0,
  );
};

describe('a large page', () => {
  it.each([
    [
      'ten thousand nodes',
      paragraphs(Array.from({ length: 5000 }, (_, i) => `${i}. ${sentence}`)),
      sentence.length * 5000,
    ],
    ['one paragraph of 2 MB', `<p>${sentence.repeat(25_000)}</p>`, sentence.length * 25_000],
    [
      'text nested 3,000 deep',
      `${'<div>'.repeat(3000)}${paragraphs()}${'</div>'.repeat(3000)}`,
      PARAGRAPHS.join('').length,
    ],
    [
      'text in 3,000 inline elements',
      `<p>${'<span>'.repeat(3000)}${sentence.repeat(4)}${'</span>'.repeat(3000)}</p>`,
      sentence.length * 4,
    ],
  ])(
    'is read: %s',
    (_, body, length) => {
      expect(lengthOf(articleHtml({ body }))).toBeGreaterThanOrEqual(length * 0.99);
    },
    30_000,
  );
});

describe('a page that shadows its own DOM', () => {
  const names = [
    'id',
    'className',
    'parentNode',
    'firstChild',
    'nextSibling',
    'getAttribute',
    'querySelectorAll',
    'localName',
    'children',
    'textContent',
  ];

  it('is read all the same', () => {
    const fields = names.map((name) => `<input name="${name}">`).join('');
    expect(lengthOf(articleHtml({ body: `<form>${fields}<div>${paragraphs()}</div></form>` }))).toBe(
      PARAGRAPHS.join('').length,
    );
  });

  it.each([
    'body',
    'querySelector',
    'querySelectorAll',
    'implementation',
    'documentElement',
    'title',
    'createTreeWalker',
  ])('does not throw: document.%s', (name) => {
    const document = documentOf(
      articleHtml({ after: `<form name="${name}"></form><img name="${name}">` }),
      ADDRESS,
    );
    expect(() => detectArticle(document, ADDRESS)).not.toThrow();
    expect(() => extractArticle(document, { url: ADDRESS })).not.toThrow();
  });
});

describe('an address that is none', () => {
  it.each(['', 'about:blank', 'no address', 'file:///a.html', 'https://[', 'data:text/html,x'])(
    'does not throw: “%s”',
    (url) => {
      const document = articlePage();
      expect(detectArticle(document, url)).toHaveProperty('isArticle');
      expect(inspectArticle(document, { url }).reasons.join()).not.toContain('failed');
    },
  );
});

describe('a page without', () => {
  it('a headline and a time still has a title', () => {
    const article = extractArticle(documentOf(`<div>${paragraphs()}${paragraphs()}</div>`, ADDRESS), {
      url: ADDRESS,
      force: true,
    });
    expect(article?.title).not.toBe('');
  });
});

/** Cuts, doubles and swaps pieces of markup, as broken pages and saved pages do. */
const mutated = fc
  .tuple(
    fc.constantFrom(...fixtures),
    fc.array(
      fc.tuple(
        fc.constantFrom('cut', 'double', 'insert'),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.nat(400),
      ),
      { minLength: 1, maxLength: 6 },
    ),
    fc.constantFrom(
      '</div>',
      '<table><tr>',
      '<p',
      '<!--',
      '<form><input name=parentNode>',
      '</body><body>',
      '\u0000\uFFFF',
      '<svg><p>',
      '<template>',
      '<ul><li><a href="javascript:x">',
      '<img src="data:,">',
      '<base href="http://[">',
    ),
  )
  .map(([fixture, changes, junk]) => {
    let { html } = fixture;
    for (const [kind, place, length] of changes) {
      const at = Math.floor(place * html.length);
      if (kind === 'cut') html = html.slice(0, at) + html.slice(at + length);
      else if (kind === 'double') html = html.slice(0, at + length) + html.slice(at);
      else html = html.slice(0, at) + junk + html.slice(at);
    }
    return { url: fixture.url, html };
  });

describe('whatever the page', () => {
  it('gives an article or nothing, fails nowhere, and leaves the page as it was', () => {
    fc.assert(
      fc.property(mutated, fc.boolean(), ({ url, html }, general) => {
        const document = documentOf(html, url);
        const before = document.documentElement.outerHTML;
        const { article, reasons } = inspectArticle(document, {
          url,
          force: true,
          ...(general ? { portals: [] } : {}),
        });
        expect(reasons.join()).not.toContain('failed');
        expect(document.documentElement.outerHTML).toBe(before);
        if (!article) return;
        expect(article.title).toBeTypeOf('string');
        expect(article.content.children.length).toBeGreaterThan(0);
        for (const { after } of article.removed) {
          expect(after).toBeGreaterThanOrEqual(-1);
          expect(after).toBeLessThan(article.content.children.length);
        }
        expect(JSON.parse(JSON.stringify(article))).toMatchObject({ title: article.title });
      }),
      { numRuns: 60 },
    );
  }, 120_000);
});
