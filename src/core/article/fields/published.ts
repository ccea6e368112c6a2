import type { Page } from '../page';
import { bySelectors, linesOf } from './labels';
import type { Resolved } from './resolved';

const STAMP =
  /(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?(?:[\sT]*(\d{1,2}):(\d{2})(?::(\d{2}))?)?/;
const pad = (value: string) => value.padStart(2, '0');

export function resolvePublished(page: Page): Resolved<string> | undefined {
  const lines = [...bySelectors(page, page.template?.published), ...linesOf(page.headRuns)];
  for (const line of lines) {
    const found = STAMP.exec(line);
    if (!found) continue;
    const [, year, month, day, hour, minute, second] = found as unknown as string[];
    const date = `${year}-${pad(month as string)}-${pad(day as string)}`;
    const value = hour ? `${date}T${pad(hour)}:${minute}:${second ?? '00'}+08:00` : date;
    return { value, evidence: `line “${line}”` };
  }
  return undefined;
}
