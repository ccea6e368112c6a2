import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

export interface PageMeta {
  id: string;
  url: string;
  kind: 'article' | 'negative';
  /** Of the bytes of the page; the charset in its head may be wrong. */
  encoding: string;
}

export interface Gold {
  title: string;
  source?: string;
  publishedAt?: string;
  authors?: string[];
  editor?: string;
  breadcrumb?: string[];
  images?: (string | { src: string })[];
}

export interface CorpusPage {
  meta: PageMeta;
  bytes: Buffer;
  /** Absent where the page is a negative. */
  gold?: Gold;
}

/** What the measure takes: the text blocks of an extraction joined by newlines, its fields and pictures. */
export interface Extraction {
  text: string;
  title?: string;
  source?: string;
  publishedAt?: string;
  authors?: string[];
  editor?: string;
  breadcrumb?: string[];
  images: string[];
}

export interface Score {
  precision: number;
  recall: number;
  f1: number;
  perfect: boolean;
  /** Beginnings of the required paragraphs that are not there. */
  missing: string[];
  leaked: string[];
  /** Right or wrong for each field that the page has. */
  meta: Record<string, boolean>;
  imgGold: number;
  imgOut: number;
  imgHit: number;
}

export type Measure = (gold: Gold, got: Extraction | null, url: string) => Score;

const readJson = (file: string) => JSON.parse(readFileSync(file, 'utf8'));

/** The saved pages below `directory`, by name; its README has the format. */
export function loadCorpus(directory: string): CorpusPage[] {
  const folders = readdirSync(directory, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return folders
    .map((entry) => join(directory, entry.name))
    .sort()
    .map((folder) => {
      const meta: PageMeta = readJson(join(folder, 'meta.json'));
      const bytes = readFileSync(join(folder, 'page.html'));
      return meta.kind === 'article'
        ? { meta, bytes, gold: readJson(join(folder, 'gold.json')) }
        : { meta, bytes };
    });
}

/** The corpus brings its own measure, so that everybody counts alike. */
export async function loadMeasure(directory: string): Promise<Measure> {
  const module = await import(pathToFileURL(resolve(directory, 'metrics.mjs')).href);
  return module.score;
}
