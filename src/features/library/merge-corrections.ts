import type { Correction } from '../../core/index';

/** Of several words on the same quotation the last counts; saving twice doubles nothing. */
export function mergeCorrections(earlier: Correction[], later: Correction[]): Correction[] {
  const byQuote = new Map<string, Correction>();
  for (const correction of [...earlier, ...later]) {
    const { exact, prefix, suffix } = correction.quote;
    const key = JSON.stringify([exact, prefix, suffix]);
    byQuote.delete(key);
    byQuote.set(key, correction);
  }
  return [...byQuote.values()];
}
