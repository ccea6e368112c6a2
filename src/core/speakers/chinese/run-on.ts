import type { NameBook } from '../cast/name-book';
import { RUN_ON_WEIGHTS } from '../lexicon/run-on-weights';
import type { Passage, Span } from '../text/passage';
import { RUN_ON_FEATURES, type RunOnContext, runOnFeatures } from './run-on-features';

const weights = RUN_ON_FEATURES.map((name) => RUN_ON_WEIGHTS[name] ?? 0);

/** How probable it is that the sentence still belongs to the indirect speech in front of it, 0–1. */
export function runOnProbability(
  passage: Passage,
  span: Span,
  context: RunOnContext,
  book: NameBook,
): number {
  const features = runOnFeatures(passage, span, context, book);
  const sum = features.reduce((total, value, k) => total + value * (weights[k] ?? 0), 0);
  return 1 / (1 + Math.exp(-sum));
}
