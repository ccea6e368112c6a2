import type { Page } from '../page';
import { bySelectors, linesOf } from './labels';
import type { Resolved } from './resolved';

const LABEL = /(?:来\s*源|來\s*源|稿源|出处)\s*[:：]\s*([^\s:：|]{2,30})/;

export function resolveSource(page: Page): Resolved<string> | undefined {
  for (const text of bySelectors(page, page.template?.source)) {
    const value = LABEL.exec(text)?.[1] ?? text.trim();
    return { value, evidence: 'portal rule' };
  }
  for (const line of [...linesOf(page.headRuns), ...linesOf(page.tailRuns)]) {
    const value = LABEL.exec(line)?.[1];
    if (value) return { value, evidence: `line “${line}”` };
  }
  const stated = page.head.meta.get('source');
  return stated ? { value: stated, evidence: 'meta source' } : undefined;
}
