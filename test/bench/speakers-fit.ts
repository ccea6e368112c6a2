import fs from 'node:fs';
import { draftStatements } from '../../src/core/speakers/attribute';
import { NameBook } from '../../src/core/speakers/cast/name-book';
import { RUN_ON_FEATURES, runOnFeatures } from '../../src/core/speakers/chinese/run-on-features';
import { CONFIDENCE_FEATURES, confidenceFeatures } from '../../src/core/speakers/confidence';
import { countBy } from '../../src/core/speakers/numbered';
import { fold } from '../../src/core/speakers/text/fold';
import { endsLikeSentence, toPassages } from '../../src/core/speakers/text/passage';
import { cueExamples } from './speakers-cue-examples';
import { type GoldText, goldDirectory, readGold, readInvented } from './speakers-gold';
import { crossValidate, type Example, type Features, type Fitting, fitWeights } from './speakers-logistic';

/**
 * `npm run fit:speakers -- --gold DIR [--write]`: fits the weights of cues, of running on and of the
 * confidence, prints how well they do on texts left out, and writes the three data files.
 */
const goldDir = goldDirectory();
const texts = readGold(goldDir).filter((text) => text.lang !== 'en');

/** What general knowledge expects, towards which few examples pull. */
const RUN_ON_PRIOR: Record<string, number> = {
  bias: 0.3,
  narration: -1.2,
  inference: -0.7,
  reaction: -1,
  bracket: -2.5,
  connective: 0.3,
  time: -0.7,
  we: 1.2,
  must: 0.6,
  mustHead: 1.2,
  will: 0.6,
  self: -0.7,
  pronoun: -0.9,
  personHead: -0.4,
  bodyHead: -0.2,
  past: -0.3,
  steps: 0.7,
  opensBlock: 0.6,
  official: 1.2,
  meeting: 0.6,
  document: -0.2,
  claim: -0.2,
  nextIsSame: 0.4,
  hasNext: -0.5,
  long: 0.3,
  quoteHead: 1,
  quoted: -0.3,
  scene: -1,
};
const CONFIDENCE_PRIOR: Record<string, number> = {
  bias: -1,
  strength: 2,
  support: 2,
  sureness: 1.5,
  direct: 0.5,
  turn: 1,
  according: -0.5,
  view: -0.3,
  bare: -0.5,
  pronoun: -0.5,
  unnamed: -0.4,
  person: 0.5,
  document: -0.5,
  doubtfulVerb: -0.7,
  clause: -0.3,
};

const named = (names: readonly string[], values: readonly number[]): Features =>
  Object.fromEntries(names.map((name, k) => [name, values[k] ?? 0]));

/** One example for each sentence behind the first of a piece of indirect speech: does the speech go on? */
function runOnExamples(text: GoldText): Example[] {
  const passages = toPassages(text.paragraphs);
  const book = new NameBook(passages);
  const examples: Example[] = [];
  for (const statement of text.statements) {
    const passage = passages[statement.para];
    const speaker = text.speakers.find((one) => one.id === statement.speaker);
    if (!passage || !speaker || statement.mode === 'direct' || statement.cueStart < 0) continue;
    if (statement.optional || statement.question || statement.act) continue;
    const others = text.statements.filter((one) => one !== statement && one.para === statement.para);
    const next = others.filter((one) => one.start >= statement.end).sort((a, b) => a.start - b.start)[0];
    const first = passage.sentences.findIndex((span) => span.end > statement.start);
    for (let j = first + 1; j < passage.sentences.length; j++) {
      const span = passage.sentences[j];
      if (!span) break;
      const starts = (place: number) => place >= span.start && place < span.end;
      if (others.some((one) => starts(one.cueStart) || starts(one.start))) break;
      const goesOn = statement.end > Math.min(span.end - 1, (span.start + span.end) >> 1);
      const features = runOnFeatures(
        passage,
        span,
        {
          verb: fold(statement.cue),
          name: fold(speaker.name),
          kind: speaker.kind,
          titles: (speaker.titles ?? []).map(fold),
          steps: j - first,
          length: span.start - statement.start,
          opensBlock: statement.cueStart < 40,
          quoted: passage.quotes.some(
            (quote) =>
              quote.open >= statement.start && quote.close < span.start && endsLikeSentence(passage.s, quote),
          ),
          nextIsSame: next !== undefined && next.cueStart >= 0 && next.speaker === statement.speaker,
          hasNext: next !== undefined,
        },
        book,
      );
      examples.push({
        text: text.id,
        features: named(RUN_ON_FEATURES, features),
        right: goesOn,
        weight: Math.sqrt(span.end - span.start) / 6,
      });
      if (!goesOn) break;
    }
  }
  return examples;
}

/** One example for each statement found: are most of its characters that speaker's? */
function confidenceExamples(text: GoldText): Example[] {
  const drafts = draftStatements(text.paragraphs);
  const counts = countBy(drafts, (draft) => draft.actor);
  return drafts.flatMap((draft) => {
    const { actor, block, start, end } = draft;
    const spans = text.statements.filter((one) => one.para === block && one.start < end && one.end > start);
    if (spans.some((one) => one.optional || one.question)) return [];
    let right = 0;
    for (const one of spans) {
      const speaker = text.speakers.find((candidate) => candidate.id === one.speaker);
      const forms = [actor.name, ...actor.aliases];
      if (speaker && forms.includes(speaker.name))
        right += Math.min(end, one.end) - Math.max(start, one.start);
    }
    const features = named(CONFIDENCE_FEATURES, confidenceFeatures(draft, counts.get(actor) ?? 1));
    return [
      { text: text.id, features, right: right >= 0.7 * (end - start), weight: Math.sqrt(end - start) / 6 },
    ];
  });
}

interface Model {
  name: string;
  /** The data file in `lexicon`, and what its head says. */
  file: string;
  note: string;
  constant: string;
  fitting: Fitting;
}

/** What weighs less changes nothing. */
const NEGLIGIBLE = 0.05;

function report({ name, file, note, constant, fitting }: Model, examples: Example[]): void {
  const { accuracy, baseline } = crossValidate(examples, fitting);
  console.log(
    `${name}: ${examples.length} examples, right on texts left out ${(100 * accuracy).toFixed(1)} % (always yes: ${(100 * baseline).toFixed(1)} %)`,
  );
  if (!process.argv.includes('--write')) return;
  const weights = Object.entries(fitWeights(examples, fitting))
    .filter(([feature, weight]) => feature in fitting.prior || Math.abs(weight) >= NEGLIGIBLE)
    .sort(([a], [b]) => (fitting.least > 1 ? (a < b ? -1 : 1) : 0));
  const lines = weights.map(([feature, weight]) => {
    const key = /^[a-z]\w*$/i.test(feature) ? feature : `'${feature.replace(/['\\]/g, '\\$&')}'`;
    return `  ${key}: ${Number(weight.toFixed(2))},`;
  });
  fs.writeFileSync(
    new URL(`../../src/core/speakers/lexicon/${file}.ts`, import.meta.url),
    `${source}${note}export const ${constant}: Record<string, number> = {\n${lines.join('\n')}\n};\n`,
  );
}

/** Nothing in doubt about their annotation. */
const SURE = 8;
const counted = (example: Example): Example => ({ ...example, weight: example.weight * SURE });

const source = `// Source: logistic regression over ${texts.length} annotated news texts, real and invented, by \`npm run fit:speakers\`.\n`;
report(
  {
    name: 'cues',
    file: 'cue-weights',
    note: '// Positive: the verb introduces speech. Signs in chinese/cue-signs.ts.\n',
    constant: 'CUE_WEIGHTS',
    fitting: { prior: {}, pull: 5, least: 4 },
  },
  [...texts.flatMap(cueExamples), ...readInvented().flatMap(cueExamples).map(counted)],
);
report(
  {
    name: 'running on',
    file: 'run-on-weights',
    note: '// Positive: the speech runs on. Features in chinese/run-on-features.ts.\n',
    constant: 'RUN_ON_WEIGHTS',
    fitting: { prior: RUN_ON_PRIOR, pull: 2, least: 1 },
  },
  texts.flatMap(runOnExamples),
);
report(
  {
    name: 'confidence',
    file: 'confidence-weights',
    note: '// Positive: the statement is right. Features in confidence.ts.\n',
    constant: 'CONFIDENCE_WEIGHTS',
    fitting: { prior: CONFIDENCE_PRIOR, pull: 2, least: 1 },
  },
  texts.flatMap(confidenceExamples),
);
