import type { Page } from '../page';
import { tidyText } from '../text';
import { bySelectors, type Clues, linesOf } from './clues';
import type { Resolved } from './resolved';

const LABEL =
  /(?:责任编辑|責任編輯|责任編輯|责编|責編|值班编辑|网络编辑|编辑|編輯|录入编辑|文章录入)\s*[:：/|丨]\s*([\p{Script=Han}A-Za-z][^\s\])）】〕|，,;；/]*(?:[、，,]\s*[\p{Script=Han}]{2,4})*)(.*)$/u;
const CODE = /^\s+([A-Z]{1,3}\d{2,6})\b/;

/** 责任编辑, as printed. */
export function resolveEditor(page: Page, clues: Clues): Resolved<string> | undefined {
  for (const text of bySelectors(page, page.template?.editor)) {
    const value = fromLine(tidyText(text)) ?? bare(text);
    if (value) return { value, evidence: `portal rule: “${tidyText(text).slice(0, 40)}”` };
  }
  const lines = [...linesOf(clues.tail), ...clues.outro, ...linesOf(clues.head), ...linesOf(clues.above)];
  const strong = lines.filter((line) => /责任编辑|责编|責任編輯|責編/.test(line));
  for (const line of [...strong, ...lines]) {
    const value = fromLine(line);
    if (value) return { value, evidence: `line “${line.slice(0, 60)}”` };
  }
  for (const run of page.bodyRuns) {
    const bracket = /[(（]([^()（）]{3,30})[)）]\s*\d*$/.exec(tidyText(run.ending))?.[1];
    const value = bracket && fromLine(bracket);
    if (value) return { value, evidence: `end of a paragraph: “${bracket}”` };
  }
  const hidden = page.head.meta.get('baidu:editor');
  const named = hidden && fromLine(hidden);
  if (named) return { value: named, evidence: '#editor_baidu' };
  const meta = page.head.meta.get('editor');
  return meta && !/^\d+$/.test(meta) ? { value: meta, evidence: 'meta editor' } : undefined;
}

function fromLine(line: string): string | undefined {
  const found = LABEL.exec(line);
  if (!found?.[1]) return undefined;
  const value = found[1].replace(/(?:来源|作者|记者|点击|时间|校对|审核|\d{4}[-年]).*$/, '').trim();
  const code = CODE.exec(found[2] ?? '')?.[1];
  return value && value.length <= 24 ? (code ? `${value} ${code}` : value) : undefined;
}

function bare(text: string): string | undefined {
  const value = tidyText(text).replace(/^[[【(（\s]+|[\]】)）\s]+$/g, '');
  return value.length > 1 && value.length <= 16 ? value : undefined;
}
