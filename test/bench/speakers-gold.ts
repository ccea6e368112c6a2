import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Attribution, Statement } from '../../src/core/article/article';
import { attributeSpeakers } from '../../src/core/speakers/attribute';
import { readMarkedText } from '../unit/core/speakers/marked-text';

/** A hand-annotated text, in the form of the gold set. */
export interface GoldText {
  id: string;
  genre: string;
  lang: string;
  paragraphs: string[];
  speakers: { id: string; name: string; kind: string; titles?: string[]; mentions?: string[] }[];
  statements: {
    speaker: string;
    para: number;
    start: number;
    end: number;
    mode: string;
    cue: string;
    cueStart: number;
    cueEnd: number;
    continues?: boolean;
    optional?: boolean;
    question?: boolean;
    act?: boolean;
  }[];
}

/** What the scorer beside the gold folder counts for one text; triples are [right, predicted, gold, gold found]. */
export interface Score {
  spk: number[];
  per: number[];
  chr: number[];
  tail: number[];
  st8: number[];
  attr: number[];
  title: number[];
  falseQ: number;
  err: { miss: GoldText['statements']; fp: (Statement & { para: number })[] };
}

export interface Scorer {
  scoreDoc(gold: GoldText, predicted: Attribution): Score;
  sum(scores: Score[]): Omit<Score, 'err'>;
}

/** The scorer lies beside the gold folder and is loaded from there, so that there is only one. */
export async function loadScorer(goldDir: string): Promise<Scorer> {
  return import(pathToFileURL(path.resolve(goldDir, '..', 'score.mjs')).href);
}

export function readGold(goldDir: string): GoldText[] {
  return fs
    .readdirSync(goldDir)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => JSON.parse(fs.readFileSync(path.join(goldDir, file), 'utf8')));
}

export function predict(text: GoldText): Attribution {
  return attributeSpeakers(text.paragraphs, { lang: text.lang });
}

/** The value behind `--name`, if it is there. */
export function option(name: string): string | undefined {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? undefined : process.argv[at + 1];
}

export function goldDirectory(): string {
  const dir = option('gold');
  if (!dir || !fs.existsSync(dir)) {
    console.error('usage: --gold DIR, the folder of annotated texts with score.mjs beside it');
    process.exit(2);
  }
  return dir;
}

const INVENTED = new URL('../fixtures/speakers/whole/', import.meta.url);

/** The invented texts that have to come out right to the letter, in the form of the gold, without places of cues. */
export function readInvented(): GoldText[] {
  return fs.readdirSync(INVENTED).map((file) => {
    const { genre, lang, paragraphs, statements } = readMarkedText(new URL(file, INVENTED));
    const names = [...new Set(statements.map(({ speaker }) => speaker))];
    return {
      id: file,
      genre,
      lang,
      paragraphs,
      speakers: names.map((name) => ({ id: name, name, kind: 'role' })),
      statements: statements.map(({ block, speaker, start, end }) => ({
        speaker,
        para: block,
        start,
        end,
        mode: 'mixed',
        cue: '',
        cueStart: -1,
        cueEnd: -1,
      })),
    };
  });
}
