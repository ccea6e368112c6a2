import type { Page } from '../page';
import { linesOf } from './labels';
import type { Resolved } from './resolved';

const LABEL =
  /(?:记者|作者|撰文|文)\s*[/／:：]?\s*(?:记者)?[\s:：]*([\p{Script=Han}]{2,4}(?:[、 ][\p{Script=Han}]{2,4})*)\s*[)）]/u;

export function resolveAuthors(page: Page): Resolved<string[]> | undefined {
  for (const line of [...linesOf(page.headRuns), ...linesOf(page.tailRuns)]) {
    const value = LABEL.exec(line)?.[1];
    if (value) return { value: value.split(/[、 ]/), evidence: `line “${line}”` };
  }
  return undefined;
}
