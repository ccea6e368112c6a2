import type { Page } from '../page';
import { bySelectors, linesOf } from './labels';
import type { Resolved } from './resolved';

const LABEL = /(?:责任编辑|责编|責任編輯|编辑)\s*[:：]\s*([^\s\])）】]+(?:[、 ][^\s\])）】]+)*)/;

export function resolveEditor(page: Page): Resolved<string> | undefined {
  const lines = [
    ...bySelectors(page, page.template?.editor),
    ...linesOf(page.tailRuns),
    ...linesOf(page.headRuns),
  ];
  for (const line of lines) {
    const value = LABEL.exec(line)?.[1];
    if (value) return { value, evidence: `line “${line}”` };
  }
  return undefined;
}
