import { isProbablyReaderable, Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { toContent } from '../../src/core/content/to-content.ts';
import { attributeSpeakers, detectArticle, extractArticle, textBlocks } from '../../src/core/index.ts';
import type { Extraction } from './corpus.ts';

/** One extractor's result on the page the script runs in. */
export interface Run {
  extraction: Extraction | null;
  /** Milliseconds, median of the rounds, from the live document to the extractor's own result. */
  ms: number;
  error?: string;
}

export interface PageRuns {
  runs: Record<string, Run>;
  /** Milliseconds that attribution of the text extracted takes, median of the rounds; 0 where there is none. */
  attributionMs: number;
  /** Whether the page is taken for an article, and why. */
  detected: Record<string, boolean>;
  reasons: string[];
}

type Result = { finish: () => Extraction } | null;

function images(content: Root): string[] {
  const found: string[] = [];
  visit(content, 'element', (element: Element) => {
    if (element.tagName === 'img') found.push(String(element.properties.src));
  });
  return found;
}

const measured = (content: Root) => ({
  text: textBlocks(content)
    .map((block) => block.text)
    .join('\n'),
  images: images(content),
});

/** The peers' HTML goes the same way into text blocks as our own. */
function fromHtml(html: string, url: string) {
  return measured(toContent(new DOMParser().parseFromString(html, 'text/html').body, url));
}

function mingyan(url: string, rulesOff: boolean): Result {
  const article = extractArticle(document, rulesOff ? { url, portals: [] } : { url });
  return article && { finish: () => ({ ...article, ...measured(article.content) }) };
}

function readability(url: string): Result {
  const article = new Readability(document.cloneNode(true) as Document).parse();
  return (
    article && {
      finish: () => ({
        ...fromHtml(article.content ?? '', url),
        title: article.title ?? undefined,
        source: article.siteName ?? undefined,
        publishedAt: article.publishedTime ?? undefined,
        authors: article.byline ? [article.byline] : [],
      }),
    }
  );
}

function defuddle(url: string): Result {
  const article = new Defuddle(document.cloneNode(true) as Document, { url }).parse();
  return {
    finish: () => ({
      ...fromHtml(article.content, url),
      title: article.title,
      source: article.site,
      publishedAt: article.published,
      authors: article.author ? [article.author] : [],
    }),
  };
}

const median = (numbers: number[]): number =>
  numbers.sort((a, b) => a - b)[numbers.length >> 1] ?? Number.NaN;

/** Milliseconds of one attribution of the article's text. */
function timeAttribution(url: string): number {
  const article = extractArticle(document, { url });
  if (!article) return 0;
  const blocks = textBlocks(article.content);
  const start = performance.now();
  attributeSpeakers(blocks, { lang: article.lang, authors: article.authors });
  return performance.now() - start;
}

/** Runs the extractors named, `rounds` times in turn, on the document as it is. */
export function runExtractors(url: string, names: string[], rounds: number): PageRuns {
  const extractors: Record<string, () => Result> = {
    明言: () => mingyan(url, false),
    'rules off': () => mingyan(url, true),
    Readability: () => readability(url),
    Defuddle: () => defuddle(url),
  };
  const runs: Record<string, Run> = {};
  const times: Record<string, number[]> = {};
  const attribution: number[] = [];
  for (let round = 0; round < rounds; round++) {
    attribution.push(timeAttribution(url));
    for (const name of names) {
      const start = performance.now();
      let result: Result = null;
      let error: string | undefined;
      try {
        result = extractors[name]?.() ?? null;
      } catch (thrown) {
        error = String(thrown);
      }
      times[name] = [...(times[name] ?? []), performance.now() - start];
      if (round === rounds - 1) runs[name] = { extraction: result?.finish() ?? null, ms: 0, error };
    }
  }
  for (const name of names) {
    const run = runs[name];
    if (run) run.ms = median(times[name] ?? []);
  }
  const detection = detectArticle(document, url);
  return {
    runs,
    attributionMs: median(attribution),
    detected: { 明言: detection.isArticle, Readability: isProbablyReaderable(document) },
    reasons: detection.reasons,
  };
}
