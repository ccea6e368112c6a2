import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { launchChromium } from '../harness/launch-chromium.ts';
import { bundle } from './bundle.ts';
import { type CorpusPage, loadCorpus, loadMeasure, type Score } from './corpus.ts';
import type { PageRuns, runExtractors } from './extract-in-page.ts';
import { attributionTime, faults, row, type Scored, table } from './extract-table.ts';
import { withSavedPage } from './saved-pages.ts';

const USAGE = `npm run bench:extract -- --corpus DIR
  --rules-off     list the faults of the general way instead of those with rules
  --only ID       this page alone (may be repeated)
  --without ID    leave this page out (may be repeated)
  --quick         明言 alone, one round: no peers, times mean little
  --text          print the text blocks too (with --only)`;

declare const bench: { runExtractors: typeof runExtractors };

const { values: options } = parseArgs({
  options: {
    corpus: { type: 'string' },
    'rules-off': { type: 'boolean', default: false },
    only: { type: 'string', multiple: true },
    without: { type: 'string', multiple: true, default: [] },
    quick: { type: 'boolean', default: false },
    text: { type: 'boolean', default: false },
  },
});

function chosen(pages: CorpusPage[]): CorpusPage[] {
  return pages.filter(
    ({ meta }) => (options.only?.includes(meta.id) ?? true) && !options.without.includes(meta.id),
  );
}

async function runAll(pages: CorpusPage[], extractors: string[], rounds: number): Promise<PageRuns[]> {
  const script = await bundle(fileURLToPath(new URL('extract-in-page.ts', import.meta.url)));
  const browser = await launchChromium({ headless: true });
  try {
    const results: PageRuns[] = [];
    for (const page of pages) {
      const runs = withSavedPage(browser, page, async (tab) => {
        await tab.evaluate(`${script}; globalThis.bench = bench; undefined`);
        const run = (url: string, names: string[], count: number) => bench.runExtractors(url, names, count);
        return tab.evaluate(run, page.meta.url, extractors, rounds);
      });
      results.push(await runs);
    }
    return results;
  } finally {
    await browser.close();
  }
}

async function main(corpus: string): Promise<void> {
  const pages = chosen(loadCorpus(corpus));
  if (pages.length === 0) throw new Error(`no pages in ${corpus}`);
  const measure = await loadMeasure(corpus);
  const extractors = ['明言', 'rules off', ...(options.quick ? [] : ['Readability', 'Defuddle'])];
  const results = await runAll(pages, extractors, options.quick ? 1 : 5);
  const scored: Scored[] = pages.map((page, index) => {
    const runs = results[index] as PageRuns;
    const score = (name: string): [string, Score][] =>
      page.gold ? [[name, measure(page.gold, runs.runs[name]?.extraction ?? null, page.meta.url)]] : [];
    return { page, runs, scores: Object.fromEntries(extractors.flatMap(score)) };
  });
  const articles = pages.filter((page) => page.gold).length;
  console.log(`${articles} articles, ${pages.length - articles} other pages\n`);
  console.log(table(extractors.map((name) => row(name, scored))));
  console.log(`\n${attributionTime(scored)}`);
  const shown = options['rules-off'] ? 'rules off' : '明言';
  console.log(`\nFaults, ${shown}:`);
  for (const one of scored) {
    const lines = faults(shown, one);
    if (lines.length > 0) console.log(`${one.page.meta.id}\n${lines.map((line) => `  ${line}`).join('\n')}`);
    if (options.text) console.log(one.runs.runs[shown]?.extraction?.text ?? '(no article)');
  }
}

if (options.corpus) await main(options.corpus);
else {
  console.error(USAGE);
  process.exitCode = 2;
}
