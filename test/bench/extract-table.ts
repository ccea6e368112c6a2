import type { CorpusPage, Score } from './corpus.ts';
import type { PageRuns } from './extract-in-page.ts';

export interface Scored {
  page: CorpusPage;
  runs: PageRuns;
  /** By extractor; none on negatives. */
  scores: Record<string, Score>;
}

export interface Row {
  extractor: string;
  f1: number;
  perfect: number;
  fields: Record<string, number>;
  detected?: number;
  falsePositives?: number;
  pictureRecall: number;
  picturePrecision: number;
  ms: number;
}

export const FIELDS = ['title', 'source', 'time', 'authors', 'dateline', 'editor', 'breadcrumb'];

const mean = (numbers: number[]) => numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
const share = (flags: boolean[]) => mean(flags.map(Number));
const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);

/** The figures of one extractor over the whole corpus; shares from 0 to 1, NaN where no page has the field. */
export function row(extractor: string, scored: Scored[]): Row {
  const articles = scored.filter(({ page }) => page.gold);
  const negatives = scored.filter(({ page }) => !page.gold);
  const scores = articles.map(({ scores }) => scores[extractor] as Score);
  const pictured = scores.filter((score) => score.imgGold > 0);
  const flags = (of: Scored[]) => of.map(({ runs }) => runs.detected[extractor]);
  const detects = flags(articles).every((flag) => flag !== undefined);
  return {
    extractor,
    f1: mean(scores.map((score) => score.f1)),
    perfect: share(scores.map((score) => score.perfect)),
    fields: Object.fromEntries(
      FIELDS.map((field) => [
        field,
        share(scores.map(({ meta }) => meta[field]).filter((flag) => flag !== undefined)),
      ]),
    ),
    ...(detects && {
      detected: share(flags(articles).map(Boolean)),
      falsePositives: flags(negatives).filter(Boolean).length,
    }),
    pictureRecall: sum(pictured.map((score) => score.imgHit)) / sum(pictured.map((score) => score.imgGold)),
    picturePrecision: sum(pictured.map((score) => score.imgHit)) / sum(pictured.map((score) => score.imgOut)),
    ms: sum(articles.map(({ runs }) => runs.runs[extractor]?.ms ?? Number.NaN)),
  };
}

/** One line: what attribution of all articles takes, and as a share of Readability's time where that ran. */
export function attributionTime(scored: Scored[]): string {
  const articles = scored.filter(({ page }) => page.gold);
  const ms = sum(articles.map(({ runs }) => runs.attributionMs));
  const peer = sum(articles.map(({ runs }) => runs.runs.Readability?.ms ?? Number.NaN));
  const ratio = Number.isNaN(peer) ? '' : `, ${(ms / peer).toFixed(2)} of Readability's time for the pages`;
  return `speakers: ${ms.toFixed(0)} ms${ratio}`;
}

const percent = (value: number | undefined) =>
  value === undefined || Number.isNaN(value) ? '–' : `${Math.round(value * 1000) / 10}%`;

/** A Markdown table; times also as a share of Readability's where it ran. */
export function table(rows: Row[]): string {
  const peer = rows.find((row) => row.extractor === 'Readability');
  const heads = ['', 'F1', 'perfect', ...FIELDS, 'detected', 'false', 'pictures R / P', 'ms', 'ratio'];
  const lines = rows.map((row) => [
    row.extractor,
    row.f1.toFixed(4),
    percent(row.perfect),
    ...FIELDS.map((field) => percent(row.fields[field])),
    percent(row.detected),
    row.falsePositives === undefined ? '–' : String(row.falsePositives),
    `${row.pictureRecall.toFixed(3)} / ${row.picturePrecision.toFixed(3)}`,
    row.ms.toFixed(0),
    peer ? (row.ms / peer.ms).toFixed(2) : '–',
  ]);
  return [heads, heads.map(() => '---'), ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

const short = (value: unknown) => JSON.stringify(value ?? null).slice(0, 120);

/** What is wrong with one extractor's result on a page; [] where nothing is. */
export function faults(extractor: string, { page, runs, scores }: Scored): string[] {
  const score = scores[extractor];
  const run = runs.runs[extractor];
  const lines: string[] = [];
  if (run?.error) lines.push(`threw ${run.error}`);
  if (!page.gold || !score) {
    if (runs.detected[extractor]) lines.push(`taken for an article: ${runs.reasons.join('; ')}`);
    return lines;
  }
  const got = run?.extraction;
  if (!got) lines.push('not an article');
  if (runs.detected[extractor] === false) lines.push(`not detected: ${runs.reasons.join('; ')}`);
  if (got && !score.perfect) {
    lines.push(`f1 ${score.f1.toFixed(4)}, precision ${score.precision.toFixed(3)}`);
    lines.push(...score.missing.map((text) => `missing: ${text}`));
    lines.push(...score.leaked.map((text) => `leaked: ${text}`));
  }
  const shown: Record<string, [unknown, unknown]> = {
    title: [page.gold.title, got?.title],
    source: [page.gold.source, got?.source],
    time: [page.gold.publishedAt, got?.publishedAt],
    authors: [page.gold.authors, got?.authors],
    dateline: [page.gold.authors, got?.authors],
    editor: [page.gold.editor, got?.editor],
    breadcrumb: [page.gold.breadcrumb, got?.breadcrumb],
  };
  for (const [field, right] of Object.entries(got ? score.meta : {})) {
    const [wanted, found] = shown[field] ?? [];
    if (!right) lines.push(`${field}: ${short(found)}, wanted ${short(wanted)}`);
  }
  if (got && score.imgGold > 0 && (score.imgHit < score.imgGold || score.imgHit < score.imgOut)) {
    lines.push(
      `pictures: ${score.imgHit} of ${score.imgGold} found, ${score.imgOut - score.imgHit} too many`,
    );
  }
  return lines;
}
