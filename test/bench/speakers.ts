import type { Attribution } from '../../src/core/article/article';
import { attributeSpeakers } from '../../src/core/speakers/attribute';
import { MARK_CONFIDENCE } from '../../src/core/speakers/confidence';
import {
  type GoldText,
  goldDirectory,
  loadScorer,
  option,
  predict,
  readGold,
  type Score,
} from './speakers-gold';

/**
 * `npm run bench:speakers -- --gold DIR [--genre G] [--errors N] [--line C]`: who says what, against hand
 * annotation, with the measures of the scorer beside the gold folder.
 */
const goldDir = goldDirectory();
const scorer = await loadScorer(goldDir);
const genre = option('genre');
const texts = readGold(goldDir).filter((text) => !genre || text.genre === genre);
const predictions = texts.map(predict);
const line = Number(option('line') ?? 0);

type Totals = Omit<Score, 'err'>;
const percent = (part: number, whole: number) =>
  (whole ? ((100 * part) / whole).toFixed(1) : '-').padStart(6);
const ratio = ([part = 0, whole = 0]: number[]) => percent(part, whole);
function f1([right = 0, predicted = 0, gold = 0, found = right]: number[]): string {
  const p = predicted ? right / predicted : 0;
  const r = gold ? found / gold : 0;
  return percent(2 * p * r, p + r);
}

const above = (prediction: Attribution, least: number): Attribution => ({
  speakers: prediction.speakers,
  statements: prediction.statements.filter((statement) => statement.confidence >= least),
});
const score = (text: GoldText, prediction: Attribution, least = line) =>
  scorer.scoreDoc(text, above(prediction, least));

const COLUMNS = [
  'texts',
  'speakers',
  'persons',
  'chars P',
  'chars R',
  'chars F',
  'tail R',
  'stmts',
  'attr',
  'titles',
  'falseQ',
];
function row(name: string, scores: Score[]): string {
  const total: Totals = scorer.sum(scores);
  const [right = 0, predicted = 0, gold = 0] = total.chr;
  const [exact = 0, , withTitle = 0] = total.title;
  const cells = [
    String(scores.length).padStart(6),
    f1(total.spk),
    f1(total.per),
    percent(right, predicted),
    percent(right, gold),
    f1(total.chr),
    ratio(total.tail),
    f1(total.st8),
    ratio(total.attr),
    percent(exact, withTitle),
    String(total.falseQ).padStart(6),
  ];
  return name.padEnd(14) + cells.map((cell) => cell.padStart(9)).join('');
}

const scored = texts.map((text, k) => ({ text, score: score(text, predictions[k] as Attribution) }));
console.log(''.padEnd(14) + COLUMNS.map((name) => name.padStart(9)).join(''));
for (const name of [...new Set(texts.map((text) => text.genre))].sort())
  console.log(
    row(
      name,
      scored.filter(({ text }) => text.genre === name).map((one) => one.score),
    ),
  );
const chinese = scored.filter(({ text }) => text.lang !== 'en');
if (chinese.length > 0)
  console.log(
    row(
      'Chinese',
      chinese.map((one) => one.score),
    ),
  );
console.log(
  row(
    'all',
    scored.map((one) => one.score),
  ),
);

console.log('\nconfidence line, Chinese texts: characters');
for (const least of [0, 0.3, 0.4, 0.5, 0.6, 0.65, 0.7, MARK_CONFIDENCE, 0.75, 0.8, 0.85, 0.9, 0.95]) {
  const scores = texts.flatMap((text, k) =>
    text.lang === 'en' ? [] : [score(text, predictions[k] as Attribution, least)],
  );
  if (scores.length === 0) break;
  const [right = 0, predicted = 0, gold = 0] = scorer.sum(scores).chr;
  const mark = least === MARK_CONFIDENCE ? '  <- MARK_CONFIDENCE' : '';
  console.log(
    `  ${least.toFixed(2)}  right ${percent(right, predicted)}  recall ${percent(right, gold)}${mark}`,
  );
}

const characters = texts.reduce((sum, text) => sum + text.paragraphs.join('').length, 0);

/** Milliseconds, median of five. */
function time(run: () => void): number {
  const runs = Array.from({ length: 5 }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return runs.sort((a, b) => a - b)[2] ?? 0;
}

const whole = texts.flatMap((text) => (text.lang === 'en' ? [] : text.paragraphs));
const once = time(() => attributeSpeakers(whole));
const tenfold = time(() => attributeSpeakers(Array.from({ length: 10 }, () => whole).flat()));
const all = time(() => texts.map(predict));
console.log(
  `\n${((all / characters) * 1000).toFixed(2)} ms per 1,000 characters (${characters} characters, median of five)`,
);
console.log(`ten times the text takes ${(tenfold / once).toFixed(1)} times the time`);

const errors = Number(option('errors') ?? 0);
if (errors > 0)
  for (const { text, score: found } of scored) {
    const excerpt = (para: number, start: number, end: number) => {
      const paragraph = text.paragraphs[para] ?? '';
      return `${paragraph.slice(Math.max(0, start - 24), start)}[${paragraph.slice(start, end).slice(0, 50)}]`;
    };
    for (const miss of found.err.miss.slice(0, errors)) {
      const name = text.speakers.find((speaker) => speaker.id === miss.speaker)?.name;
      console.log(
        `MISS ${text.id} ${miss.para} ${name} ${miss.mode} ${miss.cue} ${excerpt(miss.para, miss.start, miss.end)}`,
      );
    }
    for (const wrong of found.err.fp.slice(0, errors))
      console.log(
        `FP   ${text.id} ${wrong.para} ${wrong.mode} ${wrong.confidence} ${excerpt(wrong.para, wrong.start, wrong.end)}`,
      );
  }
